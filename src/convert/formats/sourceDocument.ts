import type { Cell } from "../../domain/dataset/schema";
import type { LabelKind } from "../table/vocabulary/ownWords";
import type { Paragraph } from "./paragraph";

/** A document of a report as every format reads into it: its tables and the text between them, in order. */
export interface SourceDocument {
  /** Relative to the folder of all sources: `kuva-2020/kuva-2020.tsv`. */
  file: string;
  sha256: string;
  blocks: Block[];
}

export type Block = SourceTable | FreeText;

/** A table: a whole text file, a sheet, a table of a text document. */
export interface SourceTable {
  kind: "table";
  rows: Row[];
}

/** A paragraph outside tables. */
export interface FreeText {
  kind: "text";
  place: RowPlace;
  paragraph: Paragraph;
  /** The level of a heading, from 1, by the document's styles or the size of its letters; null for running text. */
  heading: number | null;
  /** It is a coloured label beside the title above. */
  badge?: { colour: string };
  /** Its column, where it was a cell of a table; 1 where none is given. */
  column?: number;
  /** The unit and the theme of a goal, where the row and the column name them in which it stood. */
  under?: { unit: string; theme: string };
  /** What it is, where it was a cell of a table that a goal's text holds. */
  cell?: {
    column: number;
    heading: string;
    kind: LabelKind;
    /** It tells more of the goal itself. */
    describes?: true;
    /** Where the words end that only say which goal it is of ("Regarding goal 2."). */
    wordsEnd?: number;
    /** It names a part of the goal, which is a target with the cells after it. */
    opensTarget?: true;
    /** The target that it opens is none of the goal's title: what was said of the goal before stays apart. */
    standsApart?: true;
    /** It is the badge of a card: the text after it tells of the goal. */
    isBadge?: true;
  };
  /** It stands under a heading that a table below has taken, which is no longer among the document's blocks. */
  isUnderTaken?: true;
  /** The goal and the verdict on it that it holds: where the first of them ends, what the verdict is, and whether it comes first. */
  lead?: { end: number; kind: "status" | "outcome"; opensWithVerdict?: boolean };
}

/** One row of a table; its first cell is column 1. */
export interface Row {
  place: RowPlace;
  cells: SourceCell[];
}

export interface SourceCell {
  paragraphs: Paragraph[];
  /** Part of a merged cell whose text stands above it or to its left; such a part has no text of its own. */
  covered: "above" | "left" | null;
  /** The colour behind its text as `#rrggbb`, where the document gives it one; or the colour of its text, where that is one round or square mark. */
  fill?: string;
  /** The sign of its colour, where the colour tells beside its text how a goal fares. */
  light?: string;
  /** The tables that stand in it; their texts are among its own. */
  tables?: SourceTable[];
  /** Where it stands, where a layout has moved it out of its own row and column. */
  at?: { place: RowPlace; column: number };
}

/** Where a row stands in its document, or, without sheet and table, a paragraph between tables. */
export type RowPlace = Omit<Cell, "column" | "paragraphs"> & {
  /** The physical line, in a document of lines whose rows are counted by table. */
  line?: number;
};

/** Where a cell stands: what the dataset says of its place. */
export const cellPlaceOf = ({ file, row, sheet, table, page }: RowPlace, column: number): Omit<Cell, "paragraphs"> => ({
  file,
  ...(sheet === undefined ? {} : { sheet }),
  ...(table === undefined ? {} : { table }),
  ...(page === undefined ? {} : { page }),
  row,
  column,
});

/** Nothing but white space in the row. */
export const isBlank = (row: Row): boolean => row.cells.every(({ paragraphs }) => paragraphs.length === 0);
