import { receivedTexts } from "../../../../convert/marked/receivedTexts";
import { settleTexts } from "../../../../convert/marked/settleTexts";
import type { MarkedText } from "../../../../convert/marked/textRoles";
import type { SourceDocument } from "../../../../convert/formats/sourceDocument";
import type { Cell, Dataset } from "../../../../domain/dataset/schema";
import { textKey } from "../draft/textRole";

/** A text of a document, and what it was taken for. */
export interface DocumentText {
  key: string;
  marked: Omit<MarkedText, "role" | "roundId">;
  /** The title of the goal that it belongs to; null for none. */
  goal: string | null;
  /** The role that a person has given it, and whether that fits. */
  entry: MarkedText | null;
  fits: boolean;
}

/** The texts of a document in its order, and the entries whose texts it does not hold. */
export function documentTexts(
  document: SourceDocument,
  entries: readonly MarkedText[],
  { goals }: Pick<Dataset, "goals">,
): { texts: DocumentText[]; lost: MarkedText[] } {
  const received = receivedTexts(document);
  const misfits = new Set(settleTexts(received, entries).misfits.map((at) => entries[at]));
  const byKey = new Map(entries.map((entry) => [textKey(entry), entry]));
  const goalAt = new Map(goals.flatMap(({ title, cells }) => cells.map((cell) => [placeKey(cell), title] as const)));
  const texts = received.map(({ text, nth, of, place }): DocumentText => {
    const marked = { text, ...(of > 1 ? { nth, of } : {}) };
    const entry = byKey.get(textKey(marked)) ?? null;
    return {
      key: textKey(marked),
      marked,
      goal: goalAt.get(placeKey(place)) ?? null,
      entry,
      fits: entry === null || !misfits.has(entry),
    };
  });
  const keys = new Set(texts.map(({ key }) => key));
  return { texts, lost: entries.filter((entry) => !keys.has(textKey(entry))) };
}

const placeKey = ({ file, sheet, table, page, row }: Omit<Cell, "column" | "paragraphs">): string =>
  [file, sheet, table, page, row].join("\n");
