import { receivedTexts } from "../../../../convert/marked/receivedTexts";
import type { ReceivedText } from "../../../../convert/marked/receivedTexts";
import { settleTexts } from "../../../../convert/marked/settleTexts";
import { textKey } from "../../../../convert/marked/textRoles";
import type { MarkedText } from "../../../../convert/marked/textRoles";
import type { SourceDocument } from "../../../../convert/formats/sourceDocument";
import type { Cell, Dataset } from "../../../../domain/dataset/schema";

/** A text of a document without a role: what an entry says of which text it speaks. */
export type TextName = Omit<MarkedText, "role" | "roundId">;

/** A text of a document, or a part of one, and what it was taken for. */
export interface DocumentText {
  key: string;
  marked: TextName;
  /** Its words. */
  words: string;
  /** The title of the goal that it belongs to; null for none. */
  goal: string | null;
  /** The role that a person has given it, and whether that fits. */
  entry: MarkedText | null;
  fits: boolean;
}

/** The texts of a document in its order, parted where `entries` or `split` part them, and the entries whose texts it does not hold. */
export function documentTexts(
  document: SourceDocument,
  entries: readonly MarkedText[],
  { goals }: Pick<Dataset, "goals">,
  split: readonly TextName[] = [],
): { texts: DocumentText[]; lost: MarkedText[] } {
  const received = receivedTexts(document, [...entries, ...split]);
  const misfits = new Set(settleTexts(received, entries).misfits.map((at) => entries[at]));
  const byKey = new Map(entries.map((entry) => [textKey(entry), entry]));
  const goalAt = new Map(goals.flatMap(({ title, cells }) => cells.map((cell) => [placeKey(cell), title] as const)));
  const texts = received.map((one): DocumentText => {
    const entry = byKey.get(one.key) ?? null;
    return {
      key: one.key,
      marked: nameOf(one),
      words: one.text,
      goal: goalAt.get(placeKey(one.place)) ?? null,
      entry,
      fits: entry === null || !misfits.has(entry),
    };
  });
  const keys = new Set(texts.map(({ key }) => key));
  return { texts, lost: entries.filter((entry) => !keys.has(textKey(entry))) };
}

const nameOf = ({ whole, nth, of, part }: ReceivedText): TextName => ({
  text: whole,
  ...(of > 1 ? { nth, of } : {}),
  ...(part ? { part } : {}),
});

const placeKey = ({ file, sheet, table, page, row }: Omit<Cell, "column" | "paragraphs">): string =>
  [file, sheet, table, page, row].join("\n");
