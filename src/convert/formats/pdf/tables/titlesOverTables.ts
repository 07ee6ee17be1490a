import { maxOf } from "../../../maxOf";
import type { Box, PdfTextRun } from "../page/pdfPage";
import type { PdfTable } from "./pdfTable";

/** In heights of letters: how far the last line of a title stands above its table, and its lines from each other. */
const maxStepToTable = 1.5;
const maxLineStep = 1.5;
/** How far, in points, a title may reach over the edges of its table. */
const over = 1;

/**
 * The bold titles right above tables that stand beside each other, each within the edges of its own. Their lines are at one height: read across the page they
 * would be one title. None where a table beside another has no title.
 */
export function titlesOverTables(
  tables: readonly PdfTable[],
  runs: readonly PdfTextRun[],
): ReadonlyMap<PdfTable, PdfTextRun[]> {
  const titles = new Map(tables.map((table) => [table, titleOver(table.box, runs)]));
  const ofRow = (table: PdfTable) => tables.filter((other) => other === table || standBeside(table.box, other.box));
  return new Map(
    [...titles].filter(([table, title]) => {
      const others = ofRow(table).filter((other) => other !== table);
      const isAtOneHeight = (other: PdfTable) =>
        Math.abs((titles.get(other)?.[0]?.baseline ?? Infinity) - (title[0]?.baseline ?? 0)) < 1;
      return title.length > 0 && others.length > 0 && others.every(isAtOneHeight);
    }),
  );
}

const standBeside = (one: Box, other: Box): boolean =>
  one.top < other.bottom && other.top < one.bottom && (one.right <= other.left || other.right <= one.left);

function titleOver({ left, right, top }: Box, runs: readonly PdfTextRun[]): PdfTextRun[] {
  const title: PdfTextRun[] = [];
  let [below, step] = [top, maxStepToTable];
  for (;;) {
    const above = runs.filter(
      (run) =>
        run.baseline < below - 1 && below - run.baseline <= step * run.size && run.left < right && run.right > left,
    );
    const baseline = maxOf(above.map((run) => run.baseline));
    const line = above.filter((run) => baseline - run.baseline < 1);
    const isOfTitle = ({ bold, size, ...run }: PdfTextRun) =>
      bold && Math.abs(size - (title[0]?.size ?? size)) < 0.5 && run.left >= left - over && run.right <= right + over;
    if (line.length === 0 || !line.every(isOfTitle)) return title;
    title.unshift(...line);
    [below, step] = [baseline, maxLineStep];
  }
}
