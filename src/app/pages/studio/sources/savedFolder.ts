import * as z from "zod/mini";
import { idsSchema } from "../../../../convert/settings/idsFile";
import type { Ids } from "../../../../convert/settings/idsFile";
import { reportSettingsSchema } from "../../../../convert/settings/reportSettings";
import { reviewSchema } from "../../../../convert/settings/reviewFile";
import { siteFileSchema } from "../../../../convert/settings/siteSettings";
import type { SiteFile } from "../../../../convert/settings/siteSettings";
import type { DraftReport } from "../draft/draft";
import { keptPath } from "../draft/draft";
import { byName } from "../draft/applyAction";
import { hashesOf } from "../output/folderChanges";
import type { FileHashes } from "../output/folderChanges";
import { nameOf } from "./openedFile";
import type { OpenedFile } from "./openedFile";

/** A folder of sources that was saved before. */
export interface SavedFolder {
  reports: DraftReport[];
  ids: Ids;
  site: SiteFile;
  /** The bytes of documents and other files, by the path that they are kept at. */
  files: Map<string, Uint8Array>;
  otherFiles: string[];
  /** Hashes of all its files, by their paths in it. */
  hashes: FileHashes;
}

/** A settings file that cannot be understood: nothing is opened then, so that nothing of it is lost. */
export class SettingsFileError extends Error {
  override readonly name = "SettingsFileError";
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file} cannot be understood`, { cause });
    this.file = file;
  }
}

const beside = new Set(["report.json", "review.json"]);
const atTop = new Set(["ids.json", "site.json"]);

/** The saved folder that files make up; null where they are documents alone. Throws {@link SettingsFileError}. */
export function savedFolderOf(files: readonly OpenedFile[]): SavedFolder | null {
  const top = topOf(files);
  if (top === null) return null;
  const inside = files
    .filter(({ path }) => path.startsWith(top))
    .map(({ path, bytes }) => ({ path: path.slice(top.length), bytes }));
  const read = <T>(path: string, schema: z.ZodMiniType<T>, absent: T): T => {
    const file = inside.find((one) => one.path === path);
    return file ? readSettings(file, schema) : absent;
  };
  const folders = [...new Set(inside.flatMap(({ path }) => (path.includes("/") ? [path.split("/")[0] ?? ""] : [])))];
  const reports = folders.toSorted(byName).map((folder): DraftReport => {
    const names = inside
      .filter(({ path }) => path.split("/")[0] === folder && path.split("/").length === 2)
      .map(({ path }) => nameOf(path));
    return {
      folder,
      keptAt: folder,
      documents: names.filter((name) => !beside.has(name)).toSorted(byName),
      settings: read(`${folder}/report.json`, reportSettingsSchema, {}),
      review: read(`${folder}/review.json`, reviewSchema, {}),
    };
  });
  const documents = new Set(reports.flatMap((report) => report.documents.map((name) => keptPath(report, name))));
  const isSettings = (path: string) => atTop.has(path) || beside.has(nameOf(path));
  const otherFiles = inside.map(({ path }) => path).filter((path) => !isSettings(path) && !documents.has(path));
  const kept = new Set([...documents, ...otherFiles]);
  return {
    reports,
    ids: read("ids.json", idsSchema, { goals: [] }),
    site: read<SiteFile>("site.json", siteFileSchema, {}),
    files: new Map(inside.filter(({ path }) => kept.has(path)).map(({ path, bytes }) => [path, bytes])),
    otherFiles,
    hashes: hashesOf(new Map(inside.map(({ path, bytes }) => [path, bytes]))),
  };
}

/** The path of the folder of sources, "" or with a slash at its end: where `ids.json` stands, or above a report's folder. A report's own folder has none above. */
function topOf(files: readonly OpenedFile[]): string | null {
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);
  const top = files.find(({ path }) => atTop.has(nameOf(path)));
  if (top) return folderOf(top.path);
  const report = files.find(({ path }) => beside.has(nameOf(path)) && path.includes("/"));
  return report ? folderOf(folderOf(report.path).slice(0, -1)) : null;
}

function readSettings<T>({ path, bytes }: OpenedFile, schema: z.ZodMiniType<T>): T {
  try {
    return z.parse(schema, JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    throw new SettingsFileError(path, error);
  }
}
