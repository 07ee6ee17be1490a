import { createReader } from "../../../../src/app/pages/studio/sources/readDraft";
import { draftOfDocuments } from "../../../../src/app/pages/studio/sources/startDraft";

/** The draft of one document of text, and what the studio reads in it. */
export async function draftRead(name: string, text: string) {
  const { draft, files } = draftOfDocuments([{ path: name, bytes: new TextEncoder().encode(text) }], null);
  const reading = await createReader().read(
    draft,
    files,
    () => Promise.resolve(),
    () => undefined,
  );
  return { draft, files, reading };
}
