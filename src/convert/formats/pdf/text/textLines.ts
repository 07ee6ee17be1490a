import type { PdfTextRun } from "../page/pdfPage";
import { maxOf, minOf } from "../../../maxOf";

/** A line of text: runs that stand beside each other. */
export interface TextLine {
  runs: PdfTextRun[];
  left: number;
  right: number;
  baseline: number;
  /** The height of most of its letters. */
  size: number;
  bold: boolean;
  text: string;
}

/** A gap that is narrower, in heights of letters, parts no words. */
const minBlankWidth = 0.15;

/** Gathers runs of text to lines, from the top of the page down and from left to right. */
export function textLines(runs: readonly PdfTextRun[]): TextLine[] {
  const lines: PdfTextRun[][] = [];
  let baseline = -Infinity;
  for (const run of withLoweredMarks(runs).toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const open = lines.at(-1);
    if (open && run.baseline - baseline <= 0.4 * Math.max(run.size, open[0]?.size ?? 0)) open.push(run);
    else {
      lines.push([run]);
      baseline = run.baseline;
    }
  }
  return lines.map(lineOf);
}

/** A smaller letter is a mark of a note, or a power: it stands higher than its line, right behind a word. */
const largestMark = 0.85;

/** Marks of notes in the line of the word that they stand behind. */
function withLoweredMarks(runs: readonly PdfTextRun[]): PdfTextRun[] {
  const usual = runs.map(({ size }) => size).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  return runs.map((run) => {
    if (run.size > largestMark * usual || run.text.length > 4) return run;
    const word = runs.find(
      ({ right, baseline, size }) =>
        run.size <= largestMark * size &&
        Math.abs(run.left - right) < 0.35 * size &&
        baseline > run.baseline &&
        baseline - run.baseline < 0.6 * size,
    );
    return word ? { ...run, baseline: word.baseline } : run;
  });
}

/** The line that runs make beside each other. */
export function lineOf(unordered: readonly PdfTextRun[]): TextLine {
  const runs = unordered.toSorted((a, b) => a.left - b.left);
  let text = "";
  runs.forEach((run, at) => {
    const before = runs[at - 1];
    const isApart = before && run.left - before.right > minBlankWidth * Math.min(run.size, before.size);
    text += `${isApart ? " " : ""}${run.text}`;
  });
  const longest = runs.reduce<PdfTextRun | null>((a, b) => (a && a.text.length >= b.text.length ? a : b), null);
  return {
    runs,
    left: minOf(runs.map(({ left }) => left)),
    right: maxOf(runs.map(({ right }) => right)),
    baseline: longest?.baseline ?? 0,
    size: longest?.size ?? 0,
    bold: runs.every(({ bold }, at) => bold || (at === 0 && runs.length > 1 && isListNumber(runs[0]))),
    text,
  };
}

/** The number that a program sets before an item in the letters of the text, whatever those of the item are. */
export const isListNumber = (run: PdfTextRun | undefined): boolean => /^\d{1,2}[.)]\s*$/.test(run?.text ?? "");
