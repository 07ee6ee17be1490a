import type { Draft } from "../../../../src/app/pages/studio/draft/draft";
import { createReader } from "../../../../src/app/pages/studio/sources/readDraft";
import type { DraftReading } from "../../../../src/app/pages/studio/sources/readDraft";
import { draftOfDocuments } from "../../../../src/app/pages/studio/sources/startDraft";

/** What the studio reads in a draft. */
export const read = (draft: Draft, files: ReadonlyMap<string, Uint8Array>): Promise<DraftReading> =>
  createReader().read(
    draft,
    files,
    () => Promise.resolve(),
    () => undefined,
  );

/** The draft of one document of text, and what the studio reads in it. */
export async function draftRead(name: string, text: string) {
  const { draft, files } = draftOfDocuments([{ path: name, bytes: new TextEncoder().encode(text) }], null);
  return { draft, files, reading: await read(draft, files) };
}
