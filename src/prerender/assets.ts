import * as z from "zod/mini";

const chunk = z.object({
  file: z.string(),
  imports: z.optional(z.array(z.string())),
});

const manifestSchema = z.record(z.string(), chunk);

/** The built files, by source file. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads the bundler's manifest. */
export const readManifest = (json: unknown): Manifest => z.parse(manifestSchema, json);

/** The built file of a source file. */
export const fileOf = (manifest: Manifest, source: string): string => chunkOf(manifest, source).file;

/** The built script of a source file, followed by all scripts that it imports statically. */
export function scriptsOf(manifest: Manifest, source: string): string[] {
  const files = new Set<string>();
  const visit = (key: string) => {
    const { file, imports = [] } = chunkOf(manifest, key);
    if (files.has(file)) return;
    files.add(file);
    imports.forEach(visit);
  };
  visit(source);
  return [...files];
}

function chunkOf(manifest: Manifest, source: string): Manifest[string] {
  const found = manifest[source];
  if (!found) throw new RangeError(`the bundler wrote nothing for ${source}`);
  return found;
}
