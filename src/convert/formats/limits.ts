import { DocumentError } from "./documentError";
import { messageOf } from "../messageOf";
import type { Block } from "./sourceDocument";

/** What no report exceeds. A document that does was made to exhaust the machine, or holds data that are no report. */
export const limits = {
  /** Cells of all tables of a document, empty and covered ones included. */
  cells: 2_000_000,
  /** Characters of a document's text. */
  characters: 200_000_000,
  /** Columns of a table. */
  columns: 1000,
  /** Characters of one cell. */
  cellCharacters: 1_200_000,
  /** Paragraphs of one cell. */
  cellParagraphs: 5000,
  /** Rows of a sheet: as many as office programs have. */
  rows: 1_048_576,
  /** Tables inside tables. */
  nesting: 200,
};

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

/** Throws {@link DocumentError} where a document, in whatever format, has a cell or paragraph that is longer, or a row that is wider, than any of a report. */
export function refuseHugeTexts(blocks: readonly Block[]): void {
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
