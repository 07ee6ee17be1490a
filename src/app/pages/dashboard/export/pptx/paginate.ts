import type { SlideRow, SlideText } from "./slideRows";
import { wrapText } from "../../../../wording/wrapText";

/** Font sizes on a slide, in points. */
export const textSize: Record<SlideText["style"], number> = { plain: 14, strong: 14, quote: 14, small: 11 };

/** A slide in inches: 16:9. Rows stand between `top` and `bottom`. */
export const page = {
  width: 13.333,
  height: 7.5,
  left: 0.6,
  top: 1.75,
  bottom: 6.75,
  cell: { x: 0.1, y: 0.07 },
} as const;

const pointsPerInch = 72;
/** Average letter width relative to the font size, with some margin, and line height. */
const letter = 0.54;
const line = 1.22;

const linesOf = ({ text, style, mark }: SlideText, width: number): number => {
  const letters = Math.floor((width - 2 * page.cell.x) / ((textSize[style] / pointsPerInch) * letter));
  return Math.max(1, wrapText(mark ? `${mark.sign}   ${text}` : text, letters, Number.MAX_SAFE_INTEGER).length);
};

const heightOfCell = (texts: readonly SlideText[], width: number): number =>
  2 * page.cell.y +
  texts.reduce((sum, text) => sum + (linesOf(text, width) * textSize[text.style] * line) / pointsPerInch, 0);

/** Estimates a row's height, rather too high than too low, so that nothing overflows a slide. */
function heightOf(row: SlideRow, widths: readonly number[]): number {
  if (row.kind === "heading")
    return heightOfCell(
      row.cell,
      widths.reduce((sum, width) => sum + width, 0),
    );
  return Math.max(...row.cells.map((texts, at) => heightOfCell(texts, widths[at] ?? 1)));
}

/** Divides rows into slides. A heading stays with its first row, and is repeated if its rows continue on the next slide. */
export function paginate(
  rows: readonly SlideRow[],
  widths: readonly number[],
  hasHead: boolean,
  again: (heading: string) => string,
): SlideRow[][] {
  const room = page.bottom - page.top - (hasHead ? 0.4 : 0);
  const pages: SlideRow[][] = [];
  let used = Number.POSITIVE_INFINITY;
  let heading: SlideRow | null = null;
  rows.forEach((row, at) => {
    const high = heightOf(row, widths);
    const next = rows[at + 1];
    const needed = row.kind === "heading" && next ? high + heightOf(next, widths) : high;
    if (used + needed > room) {
      const repeated: SlideRow[] = row.kind === "row" && heading ? [repeat(heading, again)] : [];
      pages.push(repeated);
      used = repeated.reduce((sum, one) => sum + heightOf(one, widths), 0);
    }
    pages.at(-1)?.push(row);
    used += high;
    if (row.kind === "heading") heading = row;
  });
  return pages;
}

const repeat = (row: SlideRow, again: (heading: string) => string): SlideRow =>
  row.kind === "heading" ? { kind: "heading", cell: row.cell.map((one) => ({ ...one, text: again(one.text) })) } : row;
