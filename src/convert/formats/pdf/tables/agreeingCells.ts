import type { PdfTextRun } from "../page/pdfPage";
import type { TextLine } from "../text/textLines";

/** Narrower gaps, in heights of letters, part words. */
const minGap = 0.3;
/** Edges of texts that are at most this far apart, in points, are the same. */
const sameEdge = 0.7;
/** Two columns may agree by chance. */
const minColumns = 3;
/** A larger step, in heights of letters, leads to another table. */
const maxStep = 3;

/**
 * Texts that are cells, however close they stand: the line above or below has a text that begins, ends or is centred at the same place, and so it is with
 * all texts of the shorter of the two lines. The words of justified text agree in some places, never in all.
 */
export function agreeingCells(lines: readonly TextLine[]): ReadonlySet<PdfTextRun> {
  const cells = new Set<PdfTextRun>();
  lines.slice(1).forEach((lower, at) => {
    const upper = lines[at];
    if (!upper || lower.baseline - upper.baseline > maxStep * lower.size || !isApart(upper) || !isApart(lower)) return;
    const pairs = upper.runs.flatMap((run) => {
      const same = lower.runs.find((other) => standsUnder(run, other));
      return same ? [[run, same]] : [];
    });
    if (pairs.length < minColumns || pairs.length < Math.min(upper.runs.length, lower.runs.length)) return;
    for (const run of pairs.flat()) cells.add(run);
  });
  return cells;
}

const isApart = ({ runs, size }: TextLine): boolean =>
  runs.length >= minColumns && runs.slice(1).every((run, at) => run.left - (runs[at]?.right ?? 0) >= minGap * size);

const standsUnder = (one: PdfTextRun, other: PdfTextRun): boolean =>
  [one.left - other.left, one.right - other.right, (one.left + one.right - other.left - other.right) / 2].some(
    (apart) => Math.abs(apart) < sameEdge,
  );
