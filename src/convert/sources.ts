import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod/mini";
import type { SourceDocument } from "./document";
import { readDocument } from "./formats";
import { idsSchema } from "./idsFile";
import type { Ids } from "./idsFile";
import type { Message } from "./message";
import { reportSettingsSchema, reviewSchema } from "./settings";
import type { ReportSettings, Review } from "./settings";
import { siteFileSchema } from "./siteFile";
import type { SiteFile } from "./siteFile";

/** A folder of sources: one report's documents and what stands beside them. */
export interface SourceFolder {
  id: string;
  documents: SourceDocument[];
  settings: ReportSettings;
  review: Review;
}

/** A file that must be right for anything to be written, and is not. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

const beside = new Set(["report.json", "review.json"]);

/** Reads all folders of reports below `folder`, in the order of their names; `onDocument` hears how many have been read. Throws {@link SettingsError} where a settings file does not fit. */
export async function readSources(
  folder: string,
  onDocument: (count: number) => void = () => {},
): Promise<{ folders: SourceFolder[]; site: SiteFile; ids: Ids; messages: Message[] }> {
  const messages: Message[] = [];
  const folders: SourceFolder[] = [];
  let count = 0;
  for (const id of foldersIn(folder)) {
    const documents: SourceDocument[] = [];
    for (const name of documentsIn(join(folder, id))) {
      const read = await readDocument(`${id}/${name}`, readFileSync(join(folder, id, name)));
      messages.push(...read.messages);
      count += 1;
      onDocument(count);
      if (read.document) documents.push(read.document);
    }
    folders.push({
      id,
      documents,
      settings: readJson(join(folder, id, "report.json"), reportSettingsSchema, {}),
      review: readJson(join(folder, id, "review.json"), reviewSchema, {}),
    });
  }
  const site = readJson(join(folder, "site.json"), siteFileSchema, {});
  return { folders, site, ids: readJson(join(folder, "ids.json"), idsSchema, { goals: [] }), messages };
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

const documentsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !beside.has(entry.name) && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .toSorted();

function readJson<T>(path: string, schema: z.ZodMiniType<T>, absent: T): T {
  if (!existsSync(path)) return absent;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new SettingsError(`${path}: ${error instanceof Error ? error.message : "is not JSON"}`);
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new SettingsError(`${path}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "does not fit"}`);
}
