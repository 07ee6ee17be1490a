import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod/mini";
import type { Message } from "./message";
import type { SourceFile } from "./readReport";
import { idsSchema, reportSettingsSchema, reviewSchema } from "./settings";
import type { Ids, ReportSettings, Review } from "./settings";

/** A folder of sources: one report's documents and what stands beside them. */
export interface SourceFolder {
  id: string;
  files: SourceFile[];
  settings: ReportSettings;
  review: Review;
}

/** A file that must be right for anything to be written, and is not. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

const beside = new Set(["report.json", "review.json"]);

/** Reads all folders of reports below `folder`, in the order of their names. Throws {@link SettingsError} where a settings file does not fit. */
export function readSources(folder: string): { folders: SourceFolder[]; ids: Ids; messages: Message[] } {
  const messages: Message[] = [];
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const folders = names.map((id): SourceFolder => {
    const documents = readdirSync(join(folder, id), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !beside.has(entry.name) && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .toSorted();
    const files = documents.flatMap((name): SourceFile[] => {
      const file = `${id}/${name}`;
      const bytes = readFileSync(join(folder, id, name));
      const text = name.endsWith(".tsv") ? decode(bytes) : null;
      if (text !== null) return [{ file, text, sha256: createHash("sha256").update(bytes).digest("hex") }];
      messages.push({
        file,
        line: 1,
        column: 1,
        text: name.endsWith(".tsv")
          ? "the text is not UTF-8; save the table as UTF-8 text"
          : "not a format that can be read; save the table as tab-separated text (.tsv)",
      });
      return [];
    });
    return {
      id,
      files,
      settings: readJson(join(folder, id, "report.json"), reportSettingsSchema, {}),
      review: readJson(join(folder, id, "review.json"), reviewSchema, {}),
    };
  });
  return { folders, ids: readJson(join(folder, "ids.json"), idsSchema, { goals: [] }), messages };
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

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
