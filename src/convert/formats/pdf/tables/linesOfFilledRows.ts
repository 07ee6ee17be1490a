import { isInside } from "../page/pdfPage";
import { filledRows } from "./filledRows";
import type { Fill, PdfPage, RulingLine } from "../page/pdfPage";

/** How far a coloured row may end from the line that it meets. */
const near = 3;
/** A taller area is a background. */
const tallestRow = 120;

/**
 * The lines around the cells of coloured rows right above or below a ruled table: a row of headings is often drawn by its colour alone. A row that is one
 * area is parted where the lines of the table go on from it, if no text stands across.
 */
export function linesOfFilledRows(
  { fills, runs }: Pick<PdfPage, "fills" | "runs">,
  { across, down }: { across: readonly RulingLine[]; down: readonly RulingLine[] },
): { across: RulingLine[]; down: RulingLine[] } {
  const found: { across: RulingLine[]; down: RulingLine[] } = { across: [], down: [] };
  for (const row of rowsOf(fills)) {
    const { left, right, top, bottom } = row;
    const inside = runs.filter((run) => isInside(row, run));
    const edge = [bottom, top].find(
      (at) => isDrawn(at, row, across) && !isDrawn(at === top ? bottom : top, row, across),
    );
    if (edge === undefined || inside.length === 0) continue;
    const sides = row.areas.flatMap((area) => [area.left, area.right]);
    const columns = down.flatMap(({ at, from, to }) =>
      Math.min(Math.abs(from - edge), Math.abs(to - edge)) <= near ? [at] : [],
    );
    // Without lines down, the table has no cells that the row could go on.
    if (columns.filter((at) => at > left + near && at < right - near).length === 0) continue;
    const inner = [...sides, ...columns].filter(
      (at) => at > left + near && at < right - near && inside.every((run) => run.left >= at - 1 || run.right <= at + 1),
    );
    const parts = [left, ...inner, right].toSorted((a, b) => a - b);
    const filled = parts
      .slice(1)
      .filter((end, at) => inside.some((run) => run.left >= (parts[at] ?? 0) - 1 && run.right <= end + 1));
    if (filled.length < 2) continue;
    for (const at of [top, bottom]) found.across.push({ at, from: left, to: right });
    for (const at of parts) found.down.push({ at, from: top, to: bottom });
  }
  return found;
}

interface FilledRow {
  left: number;
  right: number;
  top: number;
  bottom: number;
  areas: Fill[];
}

/** The coloured rows of a page that are no backgrounds. */
const rowsOf = (fills: readonly Fill[]): FilledRow[] =>
  filledRows(fills).flatMap((areas): FilledRow[] => {
    const [first, last] = [areas[0], areas.at(-1)];
    return first && last && first.bottom - first.top <= tallestRow ? [{ ...first, right: last.right, areas }] : [];
  });

/** Whether lines across stand there, over nearly the whole width of the row. */
function isDrawn(at: number, { left, right }: FilledRow, across: readonly RulingLine[]): boolean {
  const drawn = across
    .filter((line) => Math.abs(line.at - at) <= near)
    .reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, right) - Math.max(from, left)), 0);
  return drawn >= 0.9 * (right - left);
}
