import type { Paragraph } from "../formats/paragraph";
import type { Block, RowPlace, SourceDocument } from "../formats/sourceDocument";
import { asProse } from "../report/documents/asProse";
import { plainText } from "../table/rows/rowGoal";
import { groupedBy } from "../text/groupedBy";
import { paragraphsOf, stretchesOf } from "./partedText";
import { textKey, wholeKey } from "./textRoles";
import type { MarkedText, TextPart } from "./textRoles";

/** A text of a document that can be given a role: a heading, a paragraph, a cell of a table, or a part of one. */
export interface ReceivedText {
  /** Names it, as {@link textKey} does. */
  key: string;
  /** On one line. */
  text: string;
  /** The text that it is, or is a part of. */
  whole: string;
  part?: TextPart;
  paragraphs: Paragraph[];
  place: RowPlace;
  column: number;
  light?: string;
  /** The block that holds it. */
  block: Block;
  /** The place of the whole text among the equal ones of the document, from 1, and how many they are. */
  nth: number;
  of: number;
}

/** Says of which text it speaks, and of which part of it. */
type NamedText = Pick<MarkedText, "text" | "nth" | "of" | "part">;

/** The texts of a document, in its order; those of which `entries` name parts fall into these and what stands between them. */
export function receivedTexts(document: SourceDocument, entries: readonly NamedText[] = []): ReceivedText[] {
  const texts = asProse(document).blocks.flatMap(textsOf);
  const counts = new Map<string, number>();
  const numbered = texts.map((one) => {
    const nth = (counts.get(one.text) ?? 0) + 1;
    counts.set(one.text, nth);
    return { ...one, nth };
  });
  const parts = groupedBy(
    entries.filter(({ part }) => part),
    wholeKey,
  );
  return numbered.flatMap((one) => {
    const whole = { ...one, whole: one.text, of: counts.get(one.text) ?? 1 };
    const key = wholeKey(whole);
    const marked = parts.get(key)?.flatMap(({ part }) => part ?? []) ?? [];
    const stretches = stretchesOf(one.text, marked);
    return stretches.length < 2 ? { ...whole, key } : stretches.map((stretch) => partOf(whole, stretch));
  });
}

type UnnumberedText = Omit<ReceivedText, "nth" | "of" | "key" | "whole" | "part">;

function partOf(whole: Omit<ReceivedText, "key">, { start, end }: Pick<TextPart, "start" | "end">): ReceivedText {
  const quote = whole.text.slice(start, end);
  const part = { quote, start, end };
  return {
    ...whole,
    part,
    key: textKey({ ...whole, part }),
    text: quote,
    paragraphs: paragraphsOf(whole.paragraphs, part),
  };
}

function textsOf(block: Block): UnnumberedText[] {
  const cells =
    block.kind === "text"
      ? [{ place: block.place, column: block.column ?? 1, paragraphs: [block.paragraph], light: undefined }]
      : block.rows.flatMap(({ place, cells: inRow }) =>
          inRow.map(({ paragraphs, light }, at) => ({ place, column: at + 1, paragraphs, light })),
        );
  return cells.flatMap(({ place, column, paragraphs, light }) => {
    const text = plainText(paragraphs);
    return text === "" ? [] : [{ text, paragraphs, place, column, block, ...(light === undefined ? {} : { light }) }];
  });
}
