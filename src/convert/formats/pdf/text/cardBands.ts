import type { PdfTextRun } from "../page/pdfPage";
import type { ReadingPart } from "./newspaperColumns";
import { textLines } from "./textLines";
import type { TextLine } from "./textLines";

/** A larger step, in heights of letters, parts rows of cards. */
const minStep = 2;
/** A free strip between cards is at least so wide, in heights of letters. */
const minGutter = 0.9;
/** So many labels stand in each card, and so many lines. */
const minLabels = 2;
const minLines = 3;
const minLabelLength = 3;

/**
 * Rows of cards without boxes: texts beside each other in each of which the same bold labels open lines, whatever their heights. Null where there are none, or where
 * rows differ in their labels: then one card may go on in the next row.
 */
export function cardBands(runs: readonly PdfTextRun[]): ReadingPart[] | null {
  const bands = bandsOf(textLines(runs));
  const parted = bands.map((lines) => ({ lines, cards: cardsIn(lines) }));
  const rows = parted.filter(({ cards }) => cards !== null);
  const labels = new Set(rows.map(({ cards }) => (cards?.labels ?? []).join("\n")));
  if (rows.length === 0 || labels.size > 1) return null;
  return parted.flatMap(({ lines, cards }): ReadingPart[] => {
    const top = lines[0]?.baseline ?? 0;
    if (!cards) return [{ runs: lines.flatMap((line) => line.runs), top }];
    return cards.columns.map((column) => ({ runs: column, top }));
  });
}

function bandsOf(lines: readonly TextLine[]): TextLine[][] {
  const bands: TextLine[][] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (!above || line.baseline - above.baseline > minStep * Math.max(line.size, above.size)) bands.push([line]);
    else bands.at(-1)?.push(line);
  });
  return bands;
}

interface Cards {
  columns: PdfTextRun[][];
  labels: string[];
}

/** The columns of a row of cards, and the labels that all of them have. */
function cardsIn(lines: readonly TextLine[]): Cards | null {
  const columns = columnsOf(lines);
  if (columns.length < 2) return null;
  const labelsOf = (column: readonly PdfTextRun[]) =>
    textLines(column).flatMap(({ runs: [first] }) =>
      first?.bold && first.text.trim().length >= minLabelLength ? [first.text.trim()] : [],
    );
  const [first = [], ...others] = columns.map(labelsOf);
  const common = first.filter((label) => others.every((own) => own.includes(label)));
  const areCards =
    new Set(common).size === common.length &&
    common.length >= minLabels &&
    columns.every((column) => textLines(column).length >= minLines);
  return areCards ? { columns, labels: common } : null;
}

/** Runs that stand over each other, parted by strips that stay free over all lines. */
function columnsOf(lines: readonly TextLine[]): PdfTextRun[][] {
  const runs = lines.flatMap((line) => line.runs).toSorted((a, b) => a.left - b.left);
  const columns: { right: number; runs: PdfTextRun[] }[] = [];
  for (const run of runs) {
    const open = columns.at(-1);
    if (open && run.left < open.right + minGutter * run.size) {
      open.runs.push(run);
      open.right = Math.max(open.right, run.right);
    } else columns.push({ right: run.right, runs: [run] });
  }
  return columns.map((column) => column.runs);
}
