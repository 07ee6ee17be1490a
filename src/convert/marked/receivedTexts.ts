import type { Paragraph } from "../formats/paragraph";
import type { Block, RowPlace, SourceDocument } from "../formats/sourceDocument";
import { asProse } from "../report/documents/asProse";
import { plainText } from "../table/rows/rowGoal";

/** A text of a document that can be given a role: a heading, a paragraph, or a cell of a table. */
export interface ReceivedText {
  /** On one line. */
  text: string;
  paragraphs: Paragraph[];
  place: RowPlace;
  column: number;
  light?: string;
  /** The block that holds it. */
  block: Block;
  /** Its place among the equal texts of the document, from 1, and how many they are. */
  nth: number;
  of: number;
}

/** The texts of a document, in its order. */
export function receivedTexts(document: SourceDocument): ReceivedText[] {
  const texts = asProse(document).blocks.flatMap(textsOf);
  const counts = new Map<string, number>();
  const numbered = texts.map((one) => {
    const nth = (counts.get(one.text) ?? 0) + 1;
    counts.set(one.text, nth);
    return { ...one, nth };
  });
  return numbered.map((one) => ({ ...one, of: counts.get(one.text) ?? 1 }));
}

type UnnumberedText = Omit<ReceivedText, "nth" | "of">;

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
