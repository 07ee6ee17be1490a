import type { PdfTextRun } from "./pdfPage";

/** Copies of a text that stand closer, in points, are one text: some programs print it twice to make it bold. */
const closest = 1;

/** The runs of a page, those that are printed upon themselves once. */
export function withoutOverprints(runs: readonly PdfTextRun[]): PdfTextRun[] {
  const placed = new Map<string, PdfTextRun>();
  const keyAt = (text: string, column: number, row: number) => `${column} ${row} ${text}`;
  return runs.filter((run) => {
    const { text, left, baseline } = run;
    const [column, row] = [Math.floor(left / closest), Math.floor(baseline / closest)];
    const isCopy = [-1, 0, 1].some((across) =>
      [-1, 0, 1].some((down) => {
        const other = placed.get(keyAt(text, column + across, row + down));
        return (
          other !== undefined &&
          Math.abs(other.left - left) < closest &&
          Math.abs(other.baseline - baseline) < closest &&
          Math.abs(other.size - run.size) < closest
        );
      }),
    );
    if (!isCopy) placed.set(keyAt(text, column, row), run);
    return !isCopy;
  });
}
