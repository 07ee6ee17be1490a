import type { Paragraph } from "../paragraph";
import type { MessageContent } from "../../messageOf";

/** What stands in the body of a Word document, in a cell or in a text box, in its order. */
export type WordContent = WordParagraph | WordTable;

export interface WordParagraph {
  kind: "paragraph";
  paragraph: Paragraph;
  heading: number | null;
}

export interface WordTable {
  kind: "table";
  /** The widths of its columns, as far as it gives them. */
  grid: number[];
  rows: WordRow[];
}

export interface WordRow {
  /** Columns that the row leaves free at its beginning. */
  before: number;
  /** How wide the space at its beginning is, where that is given. */
  widthBefore: number | null;
  /** The row is repeated at the top of each page: it holds headings. */
  isHeader: boolean;
  cells: WordCell[];
}

export interface WordCell {
  content: WordContent[];
  /** How many columns it takes; null where its width tells. */
  columns: number | null;
  width: number | null;
  /** It goes on with the merged cell above. */
  continues: boolean;
  fill: string | null;
  /** The colour of its last text that has one. */
  colour: string | null;
  leftOut: MessageContent[];
}

/**
 * A frame: a table that only places other tables, in one column, or one in each filled cell, or in its only row one beside running text. What stands in it
 * stands on the page.
 */
export const isFrame = ({ rows }: WordTable): boolean => {
  const filled = rows.flatMap(({ cells }) => cells).filter(({ content }) => content.length > 0);
  const holdsTable = ({ content }: WordCell) => content.some(({ kind }) => kind === "table");
  if (!filled.some(holdsTable)) return false;
  const isOfText = rows.length === 1 && filled.every((cell) => holdsTable(cell) || isRunningText(cell));
  return isOfText || rows.every(({ cells }) => cells.length <= 1) || filled.every(holdsTable);
};

/** Shorter texts are a label or a title. */
const minRunningText = 80;

const isRunningText = ({ content }: WordCell): boolean =>
  paragraphsIn(content).reduce((sum, { text }) => sum + text.length, 0) >= minRunningText;

/** The paragraphs of a content, those of its tables too, in reading order. */
export const paragraphsIn = (content: readonly WordContent[]): Paragraph[] =>
  content.flatMap((one) =>
    one.kind === "paragraph"
      ? [one.paragraph]
      : one.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.content))),
  );
