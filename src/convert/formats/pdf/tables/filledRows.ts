import type { Fill } from "../page/pdfPage";

/** Areas that end so close to each other meet. */
const near = 2;

/** Coloured areas of one colour and height that touch each other side by side, row by row; white is no colour. */
export function filledRows(fills: readonly Fill[]): Fill[][] {
  const rows: Fill[][] = [];
  const coloured = fills.filter(({ colour }) => colour !== "#ffffff");
  for (const fill of coloured.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const row = rows.findLast((one) => isBeside(one.at(-1), fill));
    if (row) row.push(fill);
    else rows.push([fill]);
  }
  return rows;
}

const isBeside = (before: Fill | undefined, fill: Fill): boolean =>
  before !== undefined &&
  before.colour === fill.colour &&
  Math.abs(before.top - fill.top) < 1 &&
  Math.abs(before.bottom - fill.bottom) < 1 &&
  Math.abs(before.right - fill.left) < near;
