import { agreeingCells } from "./agreeingCells";
import { guttersOf } from "./gutters";
import type { Gutter } from "./gutters";
import type { Column, PartedLine } from "./partedLine";
import { isGroupTitle, isSection, largerLetters, minColumnsOfRows, outside, standsInOne } from "./groupTitles";
import { isRowNumber, splitNumber } from "./splitOverColumns";
import { lineOf } from "../text/textLines";
import type { PdfTextRun } from "../page/pdfPage";
import type { TextLine } from "../text/textLines";
import { maxOf, minOf } from "../../../maxOf";

/** A gap that is wider, in heights of letters, parts columns; justified text has narrower ones. */
const minColumnGap = 0.9;
/** A larger step, in heights of letters, ends a table. */
const maxLineStep = 3;
/** A step that is larger still ends it whatever follows. */
const maxRowStep = 5;
/** Fewer lines with several columns are no table, unless the first is bold and all others stand under it, text for text. */
const minLines = 3;
/** A stretch of lines that makes a table by alignment alone, and what stands above the next. */
export type Stretch =
  { kind: "lines"; lines: TextLine[] } | { kind: "aligned"; lines: PartedLine[]; columns: Column[] };

/** Parts the lines of a page into those that stand in columns and the others, in their order. */
export function stretchesOf(lines: readonly TextLine[]): Stretch[] {
  const places = { starts: columnStarts(lines), lefts: usualLefts(lines), cells: agreeingCells(lines) };
  const gutters = guttersOf(lines);
  const parted = lines.map((line, at) =>
    partedLine(
      line,
      places,
      gutters.filter(({ from, to }) => at >= from && at <= to),
    ),
  );
  const stretches: Stretch[] = [];
  const plain = (line: TextLine) => {
    const open = stretches.at(-1);
    if (open?.kind === "lines") open.lines.push(line);
    else stretches.push({ kind: "lines", lines: [line] });
  };
  for (let at = 0; at < parted.length;) {
    const taken = alignedFrom(parted, at);
    const columns = columnsUnder(parted.slice(at, at + taken));
    if (taken > 0 && columns.length > 1) {
      const open = stretches.at(-1);
      const above = parted[at - 1];
      const isUpper = above !== undefined && open?.kind === "lines" && isHalfStep(above, parted[at]);
      if (isUpper) open.lines.pop();
      stretches.push({ kind: "aligned", lines: parted.slice(isUpper ? at - 1 : at, at + taken), columns });
      at += taken;
    } else {
      const line = lines[at];
      if (line) plain(line);
      at += 1;
    }
  }
  return stretches;
}

/** Places of a page at which texts begin. */
interface Places {
  /** After a wide gap, in several lines. */
  starts: ReadonlySet<number>;
  /** After any gap or none, in several lines. */
  lefts: ReadonlySet<number>;
  /** Texts that are cells by those above or below them. */
  cells: ReadonlySet<PdfTextRun>;
}

function partedLine(line: TextLine, { starts, lefts, cells }: Places, gutters: readonly Gutter[]): PartedLine {
  const groups: TextLine["runs"][] = [];
  for (const run of line.runs.flatMap((one) => splitNumber(one, lefts))) {
    const open = groups.at(-1);
    const before = open?.at(-1);
    const left = Math.round(run.left);
    const isParted =
      before !== undefined &&
      (run.left - before.right >= minColumnGap * line.size ||
        starts.has(left) ||
        cells.has(run) ||
        (lefts.has(left) && isRowNumber(before.text)) ||
        gutters.some((gutter) => before.right <= gutter.left + 1 && run.left >= gutter.right - 1));
    if (open && !isParted) open.push(run);
    else groups.push([run]);
  }
  return { line, parts: groups.map(lineOf) };
}

/** Where columns begin: places at which texts begin after a wide gap in several lines. A text that begins there is a cell, even after a narrow gap. */
function columnStarts(lines: readonly TextLine[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { runs, size } of lines)
    runs.forEach((run, at) => {
      const before = runs[at - 1];
      if (!before || run.left - before.right < minColumnGap * size) return;
      const left = Math.round(run.left);
      counts.set(left, (counts.get(left) ?? 0) + 1);
    });
  return new Set([...counts].flatMap(([left, count]) => (count > 2 ? [left] : [])));
}

/** Places at which texts begin in several lines. */
function usualLefts(lines: readonly TextLine[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { runs } of lines)
    for (const { left } of runs) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  return new Set([...counts].flatMap(([left, count]) => (count >= minLines ? [left] : [])));
}

/** How many lines from a place on stand in columns; 0 where that is too few. */
function alignedFrom(lines: readonly PartedLine[], from: number): number {
  const first = lines[from];
  if (!first || first.parts.length < 2 || opensList(first)) return 0;
  let bands = first.parts.reduce<readonly Column[]>(withBand, []);
  let several = 1;
  let end = from + 1;
  for (let at = from + 1; at < lines.length; at += 1) {
    const [above, own] = [lines[at - 1], lines[at]];
    if (
      !above ||
      !own ||
      (own.line.baseline - above.line.baseline > maxLineStep * own.line.size && !opensRow(lines, at, bands))
    )
      break;
    const isSeveral = own.parts.length > 1 && !opensList(own);
    if (!isSeveral && (isSection(lines, at, { from, bands }) || isGroupTitle(lines, at, { from, bands }))) continue;
    if (!isSeveral && (own.line.size > largerLetters * first.line.size || isOutside(own, lines.slice(from, at)))) break;
    if (
      !isSeveral &&
      !own.parts.every((part) => standsInOne(part, bands) || standsBeside(part, bands, isHalfStep(above, own)))
    )
      break;
    if (isSeveral) several += 1;
    bands = own.parts.reduce(withBand, bands);
    end = at + 1;
  }
  return several >= minLines || isSmallTable(lines.slice(from, end)) ? end - from : 0;
}

/** A row of bold headings, and one row with a text under each of them. */
function isSmallTable(lines: readonly PartedLine[]): boolean {
  const [head, row, ...others] = lines.filter(({ parts }) => parts.length > 1);
  if (!head?.line.bold || !row || row.line.bold || others.length > 0) return false;
  return row.parts.length === head.parts.length && row.parts.length >= minColumnsOfRows;
}

/** A text that begins left of the first column, whose texts all begin at one place, stands below the table. */
function isOutside({ line }: PartedLine, above: readonly PartedLine[]): boolean {
  const lefts = above.map(({ line: { left } }) => left);
  const first = minOf(lefts);
  return first - line.left > outside && lefts.filter((left) => left - first < outside / 2).length > above.length / 2;
}

/** After a larger step the table goes on only with a row that takes up several of its columns again. Some rows have texts half a line above the others. */
function opensRow(lines: readonly PartedLine[], at: number, bands: readonly Column[]): boolean {
  const [above, first] = [lines[at - 1], lines[at]];
  if (bands.length < minColumnsOfRows || !above || !first) return false;
  if (first.line.baseline - above.line.baseline > maxRowStep * first.line.size) return false;
  let row = first;
  for (let next = at; next < lines.length; next += 1) {
    const own = lines[next];
    if (!own || (next > at && !isHalfStep(row, own))) return false;
    row = own;
    if (row.parts.length > 1) return row.parts.every((part) => standsInOne(part, bands));
  }
  return false;
}

/** Stretches of the page's width that texts take, with another text. */
function withBand(bands: readonly Column[], { left, right }: Column): readonly Column[] {
  const separate = bands.filter((band) => band.right < left || band.left > right);
  const met = bands.filter((band) => !separate.includes(band));
  const whole = {
    left: minOf(
      met.map((band) => band.left),
      left,
    ),
    right: maxOf(
      met.map((band) => band.right),
      right,
    ),
  };
  return [...separate, whole];
}

/**
 * A text right of all columns so far, or half a line below the last between two columns, is a column of its own: headings of several lines are often centred
 * in height.
 */
const standsBeside = ({ left, right, size }: TextLine, bands: readonly Column[], isHalf: boolean): boolean =>
  bands.every((band) => left > band.right + minColumnGap * size || (isHalf && right < band.left - minColumnGap * size));

/** The step to the next line is smaller than from line to line of a text. */
const isHalfStep = (above: PartedLine, own: PartedLine | undefined): boolean =>
  own !== undefined && own.line.baseline - above.line.baseline < 0.95 * own.line.size;

/** A bullet or a number before a text is no column. */
const opensList = ({ parts: [first, ...rest] }: PartedLine): boolean =>
  rest.length === 1 &&
  /^(?:[•◦▪●○■–‣∙·➢➤✓\uf0b7\uf0a7-]|\(?\d{1,3}[.)]|\d+(?:\.\d+)+|[a-h]\))$/u.test(first?.text ?? "");

/** The most lines that headings take. */
const maxHeadingLines = 4;

/** The columns of a table. Headings that reach over several of them, or that are written as one text, do not hide those that the rows below keep apart. */
function columnsUnder(lines: readonly PartedLine[]): Column[] {
  const all = columnsOf(lines);
  for (let heads = 1; heads <= maxHeadingLines; heads += 1) {
    const [above, below] = [lines.slice(0, heads), lines.slice(heads)];
    if (below.filter(({ parts }) => parts.length > 1).length < minLines) break;
    const columns = columnsOf(below);
    const isOver = ({ left, right }: TextLine) => columns.some((column) => left < column.right && right > column.left);
    if (columns.length > all.length && above.every(({ parts }) => parts.every(isOver))) return columns;
  }
  return all;
}

/** The columns that lines stand in: stretches of the page's width without a gap. A few lines may reach over one, as headings do. */
function columnsOf(lines: readonly PartedLine[]): Column[] {
  const severals = lines.filter(({ parts }) => parts.length > 1);
  const ends = severals
    .flatMap(({ parts }) =>
      parts.flatMap(({ left, right }) => [
        { at: left, step: 1 },
        { at: right, step: -1 },
      ]),
    )
    .toSorted((a, b) => a.at - b.at || b.step - a.step);
  const maxLinesAcross = Math.floor(severals.length * 0.08);
  const columns: Column[] = [];
  let depth = 0;
  let from: number | null = null;
  for (const { at, step } of ends) {
    depth += step;
    if (depth > maxLinesAcross) from ??= at;
    else if (from !== null) {
      columns.push({ left: from, right: at });
      from = null;
    }
  }
  return columns;
}

/** Two columns of running text beside each other, as in a newspaper. */
export const isNewspaper = (lines: readonly PartedLine[], columns: readonly Column[]): boolean => {
  const full = lines.filter(({ parts }) => parts.filter(({ text }) => text.length > 30).length > 1);
  return columns.length < 4 && lines.length > 7 && full.length > 0.7 * lines.length;
};

/** The texts of one column of a newspaper's page. */
export const linesOfColumn = (lines: readonly PartedLine[], { left, right }: Column): TextLine[] =>
  lines.flatMap(({ line }) => {
    const runs = line.runs.filter((run) => (run.left + run.right) / 2 >= left && (run.left + run.right) / 2 <= right);
    return runs.length === 0 ? [] : [lineOf(runs)];
  });
