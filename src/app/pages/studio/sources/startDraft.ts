import type { Draft, DraftReport } from "../draft/draft";
import { keptPath } from "../draft/draft";
import { applyAction, byName } from "../draft/applyAction";
import { sameBytes } from "../draft/keptBytes";
import { givenDocuments } from "./givenDocuments";
import type { GivenDocuments } from "./givenDocuments";
import { folderFrom, safeNames, titleFrom } from "./newReport";
import { nameOf } from "../draft/openedFile";
import type { OpenedFile } from "../draft/openedFile";
import type { PublishedBase } from "./publishedBase";
import type { SavedFolder } from "./savedFolder";

/** A new draft, with the bytes of its documents, and what was given with it and is not in it. */
export interface StartedDraft extends Pick<GivenDocuments, "same" | "versions"> {
  draft: Draft;
  files: Map<string, Uint8Array>;
}

/** A unique id for a draft, made without APIs that need HTTPS. */
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

/**
 * Makes a draft from a saved folder: opens the report whose name sorts last, and adds the files that were given beside the folder to it.
 * Null where there is neither a report nor a document.
 */
export function draftOfFolder(saved: SavedFolder): StartedDraft | null {
  const { reports, ids, site, files, otherFiles, hashes, loose } = saved;
  const last = reports.at(-1);
  if (!last) {
    if (loose.length === 0) return null;
    const started = draftOfDocuments(loose, { ids, site, files, organisation: null });
    return { ...started, draft: { ...started.draft, otherFiles, onDisk: hashes } };
  }
  const draft: Draft = { ...empty(), folder: last.folder, reports, ids, site, onDisk: hashes, otherFiles };
  const { added, same, versions } = givenDocuments(draft, files, loose);
  const documents = added.map(({ name, path }) => ({ name, path }));
  return {
    draft: added.length === 0 ? draft : applyAction(draft, { kind: "add-documents", documents, decidedTexts: [] }),
    files: new Map([...files, ...added.map(({ path, bytes }) => [path, bytes] as const)]),
    same,
    versions,
  };
}

/** The title and organisation that documents name. */
export interface OwnNames {
  title: string | null;
  organisation: string | null;
}

/**
 * Begins a report from its documents, on the ids of the site where there is one. Without a title it is called by the first document's name; it is the
 * site's organisation's unless the site has none.
 */
export function draftOfDocuments(
  given: readonly OpenedFile[],
  base: PublishedBase | null,
  own: OwnNames = { title: null, organisation: null },
): StartedDraft {
  const isFirst = ({ bytes }: OpenedFile, at: number) => given.findIndex((one) => sameBytes(one.bytes, bytes)) === at;
  const documents = given.filter(isFirst);
  const names = safeNames(documents.map(({ path }) => path));
  const organisation = base?.organisation ?? own.organisation;
  const title = own.title ?? titleFrom(names[0] ?? "");
  const ids = base?.ids ?? { goals: [] };
  const folder = folderFrom(title, undefined, [...new Set(ids.goals.map(({ reportId }) => reportId))]);
  const report: DraftReport = {
    folder,
    keptAt: folder,
    documents: names.toSorted(byName),
    settings: { title, ...(organisation === null ? {} : { organisation }) },
    ...(organisation === null ? {} : { organisationFrom: base?.organisation ? "site" : "document" }),
    review: {},
  };
  const draft: Draft = {
    ...empty(),
    folder,
    reports: [report],
    ids,
    site: base?.site ?? {},
    otherFiles: [...(base?.files.keys() ?? [])],
  };
  const files = new Map(base?.files ?? []);
  documents.forEach(({ bytes }, at) => files.set(keptPath(report, names[at] ?? ""), bytes));
  const same = given.filter((one, at) => !isFirst(one, at)).map(({ path }) => nameOf(path));
  return { draft, files, same, versions: [] };
}
