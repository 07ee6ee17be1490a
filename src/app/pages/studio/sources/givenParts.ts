import { isDocumentName } from "../../../../convert/formats/documentName";
import { nameOf } from "../draft/openedFile";
import type { OpenedFile } from "../draft/openedFile";

/** Thrown if several saved folders were given at once: a person must choose one. */
export class SeveralFoldersError extends Error {
  override readonly name = "SeveralFoldersError";
}

/** Given files, split into those of a saved folder and the others. */
export interface GivenParts {
  /** The saved folder's files, by their paths in it. */
  inside: OpenedFile[];
  /** Whether its files were given one by one, so that anything may stand among them. */
  isTopless: boolean;
  /** What was given beside it. */
  beside: OpenedFile[];
  /** Paths of documents that came in the same folder or zip and stand outside of it. */
  outside: string[];
}

const inReport = new Set(["report.json", "review.json"]);
const atTop = new Set(["ids.json", "site.json"]);

/** Whether a file of a saved folder holds settings. `path` is its path in it. */
export const isSettings = (path: string): boolean =>
  path.includes("/") ? /^[^/]+\/(?:report|review)\.json$/.test(path) : atTop.has(path);

/** Splits given files into those of a saved folder and the others; null if there is no saved folder. Throws {@link SeveralFoldersError}. */
export function givenParts(files: readonly OpenedFile[]): GivenParts | null {
  const top = topOf(files);
  if (top === null) return null;
  const without = files.filter(({ path }) => !path.startsWith(top));
  if (without.some(({ path }) => atTop.has(nameOf(path)) || (inReport.has(nameOf(path)) && path.includes("/"))))
    throw new SeveralFoldersError("several saved folders");
  const isFromSameFolder = ({ path }: OpenedFile) => path.startsWith(top.slice(0, top.indexOf("/") + 1));
  return {
    inside: files
      .filter(({ path }) => path.startsWith(top))
      .map(({ path, bytes }) => ({ path: path.slice(top.length), bytes })),
    isTopless: top === "",
    beside: without.filter((file) => !isFromSameFolder(file)),
    outside: without
      .filter((file) => isFromSameFolder(file) && isDocumentName(file.path))
      .map(({ path }) => path.slice(path.indexOf("/") + 1)),
  };
}

/** The path of the folder of sources, "" or with a slash at its end: where `ids.json` stands, or above a report's folder. A report's own folder has none above. */
function topOf(files: readonly OpenedFile[]): string | null {
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);
  const top = files.find(({ path }) => atTop.has(nameOf(path)));
  if (top) return folderOf(top.path);
  const report = files.find(({ path }) => inReport.has(nameOf(path)) && path.includes("/"));
  return report ? folderOf(folderOf(report.path).slice(0, -1)) : null;
}
