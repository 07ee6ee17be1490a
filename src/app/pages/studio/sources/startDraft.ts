import type { Draft, DraftReport } from "../draft/draft";
import { keptPath } from "../draft/draft";
import { byName } from "../draft/applyAction";
import { folderFrom, safeNames, titleFrom } from "./newReport";
import type { OpenedFile } from "./openedFile";
import type { PublishedBase } from "./publishedBase";
import type { SavedFolder } from "./savedFolder";

/** A draft that has just begun, with the bytes of its documents. */
export interface StartedDraft {
  draft: Draft;
  files: Map<string, Uint8Array>;
}

/** An id that no other draft has. It needs no secure connection. */
const newDraftId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join("-");

const empty = (): Pick<Draft, "id" | "revision" | "changed" | "by" | "skipped" | "history"> => ({
  id: newDraftId(),
  revision: 0,
  changed: new Date().toISOString(),
  by: "",
  skipped: [],
  history: [],
});

/** Goes on from a folder that was saved before: the report in it whose name comes last is opened. Null where it holds no report. */
export function draftOfFolder({ reports, ids, site, files, otherFiles, hashes }: SavedFolder): StartedDraft | null {
  const last = reports.at(-1);
  if (!last) return null;
  return { draft: { ...empty(), folder: last.folder, reports, ids, site, fromSite: false, onDisk: hashes, otherFiles }, files };
}

/** Begins a report from its documents, on the ids of the site where there is one. */
export function draftOfDocuments(documents: readonly OpenedFile[], base: PublishedBase | null): StartedDraft {
  const names = safeNames(documents.map(({ path }) => path));
  const title = titleFrom(names[0] ?? "");
  const ids = base?.ids ?? { goals: [] };
  const folder = folderFrom(title, undefined, [...new Set(ids.goals.map(({ reportId }) => reportId))]);
  const report: DraftReport = {
    folder,
    keptAt: folder,
    documents: names.toSorted(byName),
    settings: { title, ...(base?.organisation ? { organisation: base.organisation } : {}) },
    review: {},
  };
  const draft: Draft = {
    ...empty(),
    folder,
    reports: [report],
    ids,
    site: base?.site ?? {},
    fromSite: base !== null,
    otherFiles: [...(base?.files.keys() ?? [])],
  };
  const files = new Map(base?.files ?? []);
  documents.forEach(({ bytes }, at) => files.set(keptPath(report, names[at] ?? ""), bytes));
  return { draft, files };
}
