import { isDocumentName } from "../../../../convert/formats/documentName";
import { idsSchema } from "../../../../convert/settings/idsFile";
import type { Ids } from "../../../../convert/settings/idsFile";
import { reportSettingsSchema } from "../../../../convert/settings/reportSettings";
import { reviewSchema } from "../../../../convert/settings/reviewFile";
import { siteFileSchema } from "../../../../convert/settings/siteSettings";
import type { SiteFile } from "../../../../convert/settings/siteSettings";
import type { DraftReport } from "../draft/draft";
import { keptPath } from "../draft/draft";
import { byName } from "../draft/applyAction";
import { hashesOf } from "../draft/fileHashes";
import type { FileHashes } from "../draft/fileHashes";
import { givenParts, isSettings } from "./givenParts";
import { nameOf } from "../draft/openedFile";
import type { OpenedFile } from "../draft/openedFile";
import { settingsIn } from "./settingsIn";

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
  /** What was given beside it, and documents that stand in none of its reports: they belong to the report that is opened. */
  loose: OpenedFile[];
  /** Documents that came with it and stand outside of it, by their paths. They are not opened. */
  outside: string[];
}

/** Finds a saved folder among given files; null if there is none. Throws SettingsFileError and SeveralFoldersError. */
export function savedFolderOf(given: readonly OpenedFile[]): SavedFolder | null {
  const parts = givenParts(given);
  if (!parts) return null;
  const site = settingsIn<SiteFile>(parts.inside, "site.json", siteFileSchema, {});
  const isLoose = ({ path }: OpenedFile) =>
    !path.includes("/") && !isSettings(path) && path !== site.font?.file && (parts.isTopless || isDocumentName(path));
  const inside = parts.inside.filter((file) => !isLoose(file));
  const folders = [...new Set(inside.flatMap(({ path }) => (path.includes("/") ? [path.split("/")[0] ?? ""] : [])))];
  const reports = folders.toSorted(byName).map((folder): DraftReport => ({
    folder,
    keptAt: folder,
    documents: inside
      .map(({ path }) => path)
      .filter((path) => path.split("/")[0] === folder && path.split("/").length === 2 && !isSettings(path))
      .map(nameOf)
      .toSorted(byName),
    settings: settingsIn(inside, `${folder}/report.json`, reportSettingsSchema, {}),
    review: settingsIn(inside, `${folder}/review.json`, reviewSchema, {}),
  }));
  const contentFiles = inside.filter(({ path }) => !isSettings(path));
  const documents = new Set(reports.flatMap((report) => report.documents.map((name) => keptPath(report, name))));
  return {
    reports,
    ids: settingsIn(inside, "ids.json", idsSchema, { goals: [] }),
    site,
    files: new Map(contentFiles.map(({ path, bytes }) => [path, bytes])),
    otherFiles: contentFiles.map(({ path }) => path).filter((path) => !documents.has(path)),
    hashes: hashesOf(new Map(inside.map(({ path, bytes }) => [path, bytes]))),
    loose: [...parts.inside.filter(isLoose), ...parts.beside],
    outside: parts.outside,
  };
}
