import { cellPlaceOf } from "../sourceDocument";
import type { Row } from "../sourceDocument";
import { columnNumberOf } from "./columnLetters";

/** At most this many covered cells are marked; a sheet with more is refused, because it would exhaust the memory. */
const maxCovered = 1_000_000;

/** A cell whose text a merged cell covers. */
export type CoveredPlace = ReturnType<typeof cellPlaceOf>;

/** Marks the cells that merged cells (`A2:A5`) cover, and removes their text, which Excel does not show. Returns the places of such text. */
export function coverMerged(rows: readonly Row[], ranges: readonly string[]): CoveredPlace[] {
  const covered: CoveredPlace[] = [];
  const byNumber = new Map(rows.map((row) => [row.place.row, row]));
  let remaining = maxCovered;
  for (const range of ranges) {
    const found = readRange(range);
    if (!found) continue;
    const { top, bottom, first, last } = found;
    for (let number = top; number <= bottom && remaining > 0; number += 1) {
      const row = byNumber.get(number);
      remaining -= 1;
      if (!row) continue;
      for (let column = first; column <= Math.min(last, row.cells.length) && remaining > 0; column += 1) {
        const cell = row.cells[column - 1];
        remaining -= 1;
        // The first cell is what covers the others, even when it is empty.
        if (number === top && column === first) continue;
        if (!cell) continue;
        if (cell.paragraphs.length > 0) covered.push(cellPlaceOf(row.place, column));
        row.cells[column - 1] = { ...cell, paragraphs: [], covered: number > top ? "above" : "left" };
      }
    }
  }
  return covered;
}

function readRange(range: string): { top: number; bottom: number; first: number; last: number } | null {
  const [from = "", to = from] = range.split(":");
  const [first, last] = [columnNumberOf(from), columnNumberOf(to)];
  const [top, bottom] = [from, to].map((reference) => Number(/\d{1,7}$/.exec(reference)?.[0]));
  return first && last && top && bottom ? { top, bottom, first, last } : null;
}
