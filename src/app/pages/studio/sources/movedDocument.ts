import type { ReadDocument } from "../../../../convert/formats/readDocument";
import type { Block } from "../../../../convert/formats/sourceDocument";

/** A document that was read, in another folder: its places name the folder. Reading it again would take long. */
export function movedDocument({ document, messages, notes }: ReadDocument, file: string): ReadDocument {
  const moved = (block: Block): Block =>
    block.kind === "text"
      ? { ...block, place: { ...block.place, file } }
      : { ...block, rows: block.rows.map((row) => ({ ...row, place: { ...row.place, file } })) };
  return {
    document: document && { ...document, file, blocks: document.blocks.map(moved) },
    messages: messages.map((one) => ({ ...one, file, ...(one.place ? { place: { ...one.place, file } } : {}) })),
    notes: notes.map((one) => ({ ...one, file })),
  };
}
