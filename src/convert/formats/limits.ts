import { DocumentError } from "./documentError";
import { messageOf } from "../messageOf";
import type { Block, Row } from "./sourceDocument";

/** What no report exceeds. A document that does was made to exhaust the machine, or holds data that are no report. */
export const limits = {
  /** Cells of all tables of a document, empty and covered ones included. */
  cells: 2_000_000,
  /** Columns of a table. */
  columns: 1000,
  /** Characters of one cell. */
  cellCharacters: 1_200_000,
  /** Paragraphs of one cell. */
  cellParagraphs: 5000,
  /** Rows of a sheet: as many as office programs have. */
  rows: 1_048_576,
  /** Rows of a text file, blank ones included. */
  textRows: 100_000,
  /** Rows of all tables of a document that hold text. */
  filledRows: 30_000,
  /** Characters of the text between a document's tables: some 350 pages. */
  proseCharacters: 1_000_000,
  /** Assessments that a document asks for: its rows of goals, times their rounds. */
  assessments: 8000,
  /** Characters that the rounds of a document say of its goals. */
  assessedCharacters: 1_000_000,
  /** Tables inside tables. */
  nesting: 200,
};

const holdsText = ({ cells }: Row): boolean =>
  cells.some(({ paragraphs }) => paragraphs.some(({ text }) => text.trim() !== ""));

/** Counts the cells of a document; throws {@link DocumentError} beyond the limit. */
export interface CellBudget {
  take: (cells: number) => void;
}

export function cellBudget(maxCells: number = limits.cells): CellBudget {
  let taken = 0;
  return {
    take: (cells) => {
      taken += cells;
      if (taken > maxCells) throw new DocumentError(messageOf("too-many-cells", { most: maxCells }));
    },
  };
}

/** Throws {@link DocumentError} where a line of text has more cells, or longer ones, than any report. */
export function refuseHugeCells(cells: readonly string[], line: number): void {
  if (cells.length > limits.columns)
    throw new DocumentError(
      messageOf("too-many-columns", { line: String(line), cells: cells.length, most: limits.columns }),
    );
  const longest = cells.find((cell) => cell.length > limits.cellCharacters);
  if (longest !== undefined)
    throw new DocumentError(
      messageOf("too-long-cell", { line: String(line), characters: longest.length, most: limits.cellCharacters }),
    );
}

/**
 * Throws {@link DocumentError} where a document, in whatever format, has a cell or paragraph that is longer, or a row that is wider, than any of a
 * report, or more rows or more prose.
 */
export function refuseHugeTexts(blocks: readonly Block[]): void {
  const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])).filter(holdsText).length;
  if (rows > limits.filledRows)
    throw new DocumentError(messageOf("too-many-filled-rows", { rows, most: limits.filledRows }));
  const characters = blocks.reduce((sum, block) => sum + (block.kind === "text" ? block.paragraph.text.length : 0), 0);
  if (characters > limits.proseCharacters)
    throw new DocumentError(messageOf("too-much-prose", { characters, most: limits.proseCharacters }));
  const refuseLonger = (characters: number, row: number) => {
    if (characters > limits.cellCharacters)
      throw new DocumentError(
        messageOf("too-long-cell", { line: String(row), characters, most: limits.cellCharacters }),
      );
  };
  for (const block of blocks)
    if (block.kind === "text") refuseLonger(block.paragraph.text.length, block.place.line ?? block.place.row);
    else
      for (const { place, cells } of block.rows) {
        const line = String(place.line ?? place.row);
        if (cells.length > limits.columns)
          throw new DocumentError(messageOf("too-many-columns", { line, cells: cells.length, most: limits.columns }));
        for (const { paragraphs } of cells) {
          if (paragraphs.length > limits.cellParagraphs)
            throw new DocumentError(
              messageOf("too-many-paragraphs", { line, paragraphs: paragraphs.length, most: limits.cellParagraphs }),
            );
          refuseLonger(
            paragraphs.reduce((sum, { text }) => sum + text.length, 0),
            place.line ?? place.row,
          );
        }
      }
}
