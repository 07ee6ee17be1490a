import type { WordCell, WordRow, WordTable } from "./wordContent";

/** A row's cells in the columns of its table. */
export interface PlacedRow {
  /** Columns that it leaves free at its beginning. */
  before: number;
  cells: { cell: WordCell; columns: number }[];
}

/**
 * Places the cells of a row by what it says of columns. Where it has fewer than its table and says nothing, a cell is as many columns as it is wide: else all
 * cells after it would stand under the wrong headings.
 */
export function placeCells(row: WordRow, { grid }: Pick<WordTable, "grid">): PlacedRow {
  const plain = row.cells.map((cell) => ({ cell, columns: cell.columns ?? 1 }));
  const taken = row.before + plain.reduce((sum, { columns }) => sum + columns, 0);
  if (taken >= grid.length || grid.some((width) => width <= 0)) return { before: row.before, cells: plain };
  const before = row.before > 0 ? row.before : row.widthBefore === null ? 0 : columnsWithin(row.widthBefore, grid);
  let at = before;
  const cells = row.cells.map((cell) => {
    const columns = cell.columns ?? (cell.width === null ? 1 : Math.max(1, columnsWithin(cell.width, grid.slice(at))));
    at += columns;
    return { cell, columns };
  });
  return at <= grid.length ? { before, cells } : { before: row.before, cells: plain };
}

/** Widths differ by borders and roundings. */
const tolerance = 0.35;

/** How many of the columns a width reaches over. */
function columnsWithin(width: number, grid: readonly number[]): number {
  let [columns, reached] = [0, 0];
  for (const column of grid) {
    if (width < reached + column * (1 - tolerance)) break;
    reached += column;
    columns += 1;
  }
  return columns;
}
