import { applyAction } from "../draft/applyAction";
import { freePath } from "../draft/draft";
import type { Draft } from "../draft/draft";
import type { DraftStore } from "../draft/draftStore";
import { withKnown } from "../draft/keptBytes";
import type { OpenedFile } from "../draft/openedFile";
import { givenDocuments, newDocuments } from "./givenDocuments";
import type { DocumentVersion, GivenDocuments, NewDocument } from "./givenDocuments";

/** A draft as it is stored now, with the bytes of its files. */
interface StoredDraft {
  draft: Draft;
  files: Map<string, Uint8Array>;
}

/** The files of a draft that a page shows, by where they are kept. */
type ShownFiles = ReadonlyMap<string, Uint8Array>;

/** Adds files to the stored draft, which may have changes that the page does not show yet; null if it was deleted. */
export async function addToStored(
  store: DraftStore,
  id: string,
  shown: ShownFiles,
  given: readonly OpenedFile[],
): Promise<(StoredDraft & Pick<GivenDocuments, "same" | "versions">) | null> {
  const stored = await loaded(store, id, shown);
  if (!stored) return null;
  const { restored, added, same, versions } = givenDocuments(stored.draft, stored.files, given);
  await store.addFiles(id, restored);
  const files = new Map([...stored.files, ...restored]);
  const after = await withDocuments(store, { draft: stored.draft, files }, added, []);
  return after && { ...after, same, versions };
}

/** Puts another version of a document in its place, or beside it. `decidedTexts` are what the decisions so far were made on. */
export async function addVersion(
  store: DraftStore,
  id: string,
  shown: ShownFiles,
  version: DocumentVersion,
  { isBeside, decidedTexts }: { isBeside: boolean; decidedTexts: readonly string[] },
): Promise<StoredDraft | null> {
  const stored = await loaded(store, id, shown);
  if (!stored) return null;
  const { name, bytes } = version;
  const documents = isBeside
    ? newDocuments(stored.draft, [{ path: name, bytes }])
    : [{ ...version, path: freePath(stored.draft, name) }];
  return withDocuments(store, stored, documents, decidedTexts);
}

/** The stored draft. What the page shows is the same object, so that cached readings stay valid. */
async function loaded(store: DraftStore, id: string, shown: ShownFiles): Promise<StoredDraft | null> {
  const stored = await store.load(id);
  return stored && { draft: stored.draft, files: new Map([...shown, ...withKnown(stored.files, shown)]) };
}

async function withDocuments(
  store: DraftStore,
  { draft: { id }, files }: StoredDraft,
  documents: readonly NewDocument[],
  decidedTexts: readonly string[],
): Promise<StoredDraft | null> {
  const added = new Map(documents.map(({ path, bytes }) => [path, bytes] as const));
  await store.addFiles(id, added);
  const named = documents.map(({ name, path }) => ({ name, path }));
  const draft = await store.change(id, (one) =>
    named.length === 0 ? one : applyAction(one, { kind: "add-documents", documents: named, decidedTexts }),
  );
  return draft && { draft, files: new Map([...files, ...added]) };
}
