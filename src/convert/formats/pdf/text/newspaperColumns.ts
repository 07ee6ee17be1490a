import type { PdfTextRun } from "../page/pdfPage";
import { textLines } from "./textLines";
import type { TextLine } from "./textLines";
import { maxOf, minOf } from "../../../maxOf";

/** Texts of a page that are read one after the other, and where the first line of all that stands beside them is. */
export interface ReadingPart {
  runs: PdfTextRun[];
  top: number;
}

/** The free strip between two columns is at least so wide, in heights of letters. */
const minGutterWidth = 0.9;
/** It stands in the middle of the text, by shares of its width. */
const [minShare, maxShare] = [0.3, 0.7];
/** Fewer lines on a side are no column of running text. */
const minLines = 8;
const minLinesGoingOn = 3;
/** So many of the lines that go on in the next one fill so much of their column. */
const minFullLines = 0.7;
const minFullWidth = 0.75;
/** A larger step, in heights of letters, parts paragraphs. */
const maxLineStep = 1.6;
/** Where paragraphs of both sides begin at one height more often than this, they are rows of a table. */
const maxCommonRows = 0.4;
const stepAcross = 2;
const maxDepth = 3;

/** Parts the texts of a page that run in two or more columns, as in a newspaper or as cards side by side, in the order of reading. Texts without such columns stay together. */
export function newspaperColumns(runs: readonly PdfTextRun[], depth = 0): ReadingPart[] {
  const lines = textLines(runs);
  const whole: ReadingPart[] = [{ runs: [...runs], top: lines[0]?.baseline ?? 0 }];
  const widest = depth < maxDepth ? longestGutter(lines) : null;
  if (!widest) return whole;
  const gutter = withBothSides(widest, lines);
  const inside = lines.slice(gutter.from, gutter.to + 1).flatMap((line) => line.runs);
  const left = inside.filter((run) => run.right <= gutter.at);
  const right = inside.filter((run) => run.right > gutter.at);
  const sides = [textLines(left), textLines(right)] as const;
  if (!areColumns(...sides) && !areCards(...sides)) return whole;
  const top = lines[gutter.from]?.baseline ?? 0;
  const above = lines.slice(0, gutter.from).flatMap((line) => line.runs);
  const below = lines.slice(gutter.to + 1).flatMap((line) => line.runs);
  const columns = [left, right].flatMap((column) => newspaperColumns(column, depth + 1));
  return [
    ...(above.length > 0 ? newspaperColumns(above, depth + 1) : []),
    ...columns.map((column) => ({ ...column, top })),
    ...(below.length > 0 ? newspaperColumns(below, depth + 1) : []),
  ];
}

/** The place of a free strip, and the first and last line that it parts. */
interface Gutter {
  at: number;
  from: number;
  to: number;
}

/** The strip that stays free over most lines. */
function longestGutter(lines: readonly TextLine[]): Gutter | null {
  const left = minOf(lines.map((line) => line.left));
  const width = maxOf(lines.map(({ right }) => right)) - left;
  let best: Gutter | null = null;
  for (let at = left + minShare * width; at <= left + maxShare * width; at += stepAcross) {
    const found = longestStretch(lines, at);
    if (found && (!best || found.to - found.from > best.to - best.from)) best = found;
  }
  return best && best.to - best.from + 1 >= minLines ? best : null;
}

function longestStretch(lines: readonly TextLine[], at: number): Gutter | null {
  let best: Gutter | null = null;
  let from = 0;
  lines.forEach((line, to) => {
    const half = (minGutterWidth * line.size) / 2;
    if (line.runs.some((run) => run.left < at + half && run.right > at - half)) from = to + 1;
    else if (!best || to - from > best.to - best.from) best = { at, from, to };
  });
  return best;
}

/** A step that is larger, in heights of letters, ends a column that has nothing beside it. */
const maxStepAlone = 2.5;

/** Columns begin at one height. Text under the shorter one may go on, up to a heading of what follows both. */
function withBothSides({ at, from, to }: Gutter, lines: readonly TextLine[]): Gutter {
  const hasRight = (line: TextLine | undefined) => line?.runs.some((run) => run.left >= at) ?? false;
  const hasLeft = (line: TextLine | undefined) => line?.runs.some((run) => run.right <= at) ?? false;
  let [first, last] = [from, to];
  while (first < to && !hasRight(lines[first])) first += 1;
  while (last > first && !(hasRight(lines[last]) && hasLeft(lines[last - 1]))) last -= 1;
  const largest = maxOf(lines.slice(first, last + 1).map(({ size }) => size));
  for (; last < to; last += 1) {
    const [line, next] = [lines[last], lines[last + 1]];
    if (!line || !next || next.size > largest * 1.05) break;
    if (next.baseline - line.baseline > maxStepAlone * next.size) break;
  }
  return { at, from: first, to: last };
}

/** Whether texts beside each other are columns of running text: lines fill them, and paragraphs begin at heights of their own. */
function areColumns(left: readonly TextLine[], right: readonly TextLine[]): boolean {
  if ([left, right].some((column) => column.length < minLines || !isRunningText(column))) return false;
  const [leftStarts, rightStarts] = [paragraphStarts(left), paragraphStarts(right)];
  const fewer = Math.min(leftStarts.length, rightStarts.length);
  const common = leftStarts.filter((one) => rightStarts.some((other) => Math.abs(one - other) < 3)).length;
  return fewer === 0 ? true : common <= maxCommonRows * fewer;
}

/** So many labels stand on both sides of the strip. */
const minCommonLabels = 3;
const minLabelLength = 3;

/** Cards beside each other: at one height both sides have the same label, again and again. */
function areCards(left: readonly TextLine[], right: readonly TextLine[]): boolean {
  const labels = left.flatMap(({ runs: [label], baseline }) => {
    const isBeside =
      label && right.some((line) => Math.abs(line.baseline - baseline) < 1 && line.runs[0]?.text === label.text);
    return isBeside && label.text.length >= minLabelLength ? [label.text] : [];
  });
  return new Set(labels).size >= minCommonLabels;
}

/** Lines that go on in the next one fill the column. Headings and the last lines of paragraphs are short. */
function isRunningText(lines: readonly TextLine[]): boolean {
  const left = minOf(lines.map((line) => line.left));
  const width = maxOf(lines.map(({ right }) => right)) - left;
  const goingOn = lines.filter((line, at) => {
    const below = lines[at + 1];
    return below && !line.bold && !below.bold && below.baseline - line.baseline <= maxLineStep * line.size;
  });
  const full = goingOn.filter((line) => line.right - line.left >= minFullWidth * width).length;
  return goingOn.length >= minLinesGoingOn && full >= minFullLines * goingOn.length;
}

/** The heights at which paragraphs begin, the first left out. */
const paragraphStarts = (lines: readonly TextLine[]): number[] =>
  lines.flatMap(({ baseline, size }, at) => {
    const above = lines[at - 1];
    return above && baseline - above.baseline > maxLineStep * Math.min(size, above.size) ? [baseline] : [];
  });
