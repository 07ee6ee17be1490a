import { maxOf } from "../../../maxOf";
import { isInside } from "../page/pdfPage";
import type { Box, Fill, PdfPage, RulingLine } from "../page/pdfPage";
import { textLines } from "../text/textLines";
import type { TextLine } from "../text/textLines";
import { filledRows } from "./filledRows";
import { mergeRulingLines } from "./mergeRulingLines";
import { cellsOfRows, isWide, labelsOverColumns, rowsOfBand } from "./rowsOfBand";
import type { Band, DrawnRow } from "./rowsOfBand";
import type { RuledTable } from "./ruledTables";

/** Areas and lines that end so close to each other meet. */
const near = 2;
/** Two coloured cells beside each other may be a legend. */
const minColumns = 3;
const minFilledHeads = 2;
/** In heights of letters: a larger step ends a table whose last row has no line below it. */
const maxTailStep = 2.6;
/** Letters of what stands below a table may be larger than its own. */
const largerLetters = 1.05;

/**
 * The tables that pages draw by coloured headings and lines across, without lines between columns: each heading is an area of its own, which shows where its column
 * begins and ends, and each line reaches over all columns. A table that goes on without headings on the next page has the columns of the one before.
 * `known`: the tables of each page that are drawn by lines in both directions.
 */
export function headedTables(pages: readonly PdfPage[], known: readonly (readonly RuledTable[])[]): RuledTable[][] {
  let open: Columns | null = null;
  const found = pages.map((page, at): DrawnTable[] => {
    const heads = headingsOf(page).filter((head) => !known[at]?.some(({ box }) => overlap(box, head)));
    const across = [...page.across, ...edgesOf(page.fills)];
    const [first] = heads;
    const above = open && goneOn(page, across, open, first?.top ?? page.height);
    const tables = heads.map((head): DrawnTable => {
      const below = heads.find(({ top, left, right }) => top > head.top && left < head.right && right > head.left);
      const bands = bandsBelow(page, across, head, head.bottom, below?.top ?? page.height);
      return { columns: head, head, bands };
    });
    open = heads.at(-1) ?? (above ? open : null);
    return above ? [above, ...tables] : tables;
  });
  const labels = new Set(found.flat().flatMap(({ bands, columns }) => labelsOverColumns(bands, columns.edges)));
  return found.map((tables) => tables.map((table) => asRuled(table, labels)));
}

/** What stands between the lines of a table, below its headings if it has any. */
interface DrawnTable {
  columns: Columns;
  head: Headings | null;
  bands: Band[];
}

function asRuled({ columns, head, bands }: DrawnTable, labels: ReadonlySet<string>): RuledTable {
  const { edges, left, right } = columns;
  const rows: DrawnRow[] = [
    ...(head ? [{ lines: [], spans: false, top: head.top, bottom: head.bottom }] : []),
    ...bands.flatMap((band) => rowsOfBand(band, edges, labels)),
  ];
  const [top, bottom] = [rows[0]?.top ?? 0, rows.at(-1)?.bottom ?? 0];
  return {
    box: { left, right, top, bottom },
    edges,
    rows: rows.length,
    cells: cellsOfRows(rows, edges),
    across: true,
    ...(head ? {} : { goesOn: true }),
  };
}

/** Where the columns of a table begin, and where the last one ends. */
interface Columns {
  edges: number[];
  left: number;
  right: number;
}

interface Headings extends Columns {
  top: number;
  bottom: number;
}

/** Rows of coloured areas that touch each other, with texts in them. */
function headingsOf({ fills, runs }: PdfPage): Headings[] {
  return filledRows(fills).flatMap((cells): Headings[] => {
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last || cells.length < minColumns) return [];
    const texts = cells.map((cell) => runs.filter((run) => isInside(cell, run)));
    const isHead =
      texts.flat().every(({ bold }) => bold) && texts.filter((own) => own.length > 0).length >= minFilledHeads;
    const edges = [...cells.map(({ left }) => left), last.right];
    return isHead ? [{ edges, left: first.left, right: last.right, top: first.top, bottom: first.bottom }] : [];
  });
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The upper and lower edges of areas: a row that is painted ends where its colour does. */
const edgesOf = (fills: readonly Fill[]): RulingLine[] =>
  fills
    .filter(({ colour }) => colour !== "#ffffff")
    .flatMap(({ left, right, top, bottom }) => [top, bottom].map((at) => ({ at, from: left, to: right })));

/** The heights at which lines as wide as the table part its rows, between two heights. */
const marksOf = (across: readonly RulingLine[], { left, right }: Columns, from: number, to: number): number[] =>
  mergeRulingLines(across)
    .filter((rule) => Math.abs(rule.from - left) <= near && Math.abs(rule.to - right) <= near)
    .flatMap(({ at }) => (at > from + near && at < to - near ? [at] : []));

/** A table that began on the page before: lines as wide as its own, with nothing above the first. */
function goneOn(page: PdfPage, across: readonly RulingLine[], columns: Columns, end: number): DrawnTable | null {
  const [top] = marksOf(across, columns, 0, end);
  if (top === undefined || linesIn(page, columns, 0, top).length > 0) return null;
  const bands = bandsBelow(page, across, columns, top, end);
  return bands.length > 0 ? { columns, head: null, bands } : null;
}

/** What stands from one line to the next, down to larger letters, and in a last row that has no line below it. */
function bandsBelow(page: PdfPage, across: readonly RulingLine[], columns: Columns, from: number, end: number): Band[] {
  const bands: Band[] = [];
  let top = from;
  for (const bottom of marksOf(across, columns, from, end)) {
    const lines = linesIn(page, columns, top, bottom);
    if (holdsLarger(lines, bands)) break;
    if (lines.length > 0) bands.push({ lines, top, bottom });
    top = bottom;
  }
  const lines = tailOf(linesIn(page, columns, top, end), columns, top, bands);
  const last = lines.at(-1);
  return last ? [...bands, { lines, top, bottom: last.baseline + 0.4 * last.size }] : bands;
}

const sizeOf = (bands: readonly Band[], lines: readonly TextLine[]): number =>
  maxOf(
    [...bands.flatMap((band) => band.lines), ...lines].map(({ size }) => size),
    0,
  );

const holdsLarger = (lines: readonly TextLine[], above: readonly Band[]): boolean =>
  above.length > 0 && sizeOf([], lines) > largerLetters * sizeOf(above, []);

const linesIn = ({ runs }: PdfPage, { left, right }: Columns, top: number, bottom: number): TextLine[] =>
  textLines(runs.filter((run) => isInside({ left: left - 1, right: right + 1, top, bottom }, run)));

/** Lines below the last line of a table that are a row of it: close below, in letters no larger, and the first in two columns or more. */
function tailOf(lines: readonly TextLine[], { edges }: Columns, top: number, above: readonly Band[]): TextLine[] {
  const [first] = lines;
  if (!first || first.baseline - top > maxTailStep * first.size) return [];
  const size = sizeOf(above, above.length === 0 ? [first] : []);
  const columns = new Set(first.runs.map(({ left }) => edges.findLastIndex((edge) => left >= edge - 1)));
  if (columns.size < 2 || isWide(first, edges)) return [];
  const end = lines.findIndex((line, at) => {
    const step = line.baseline - (lines[at - 1]?.baseline ?? line.baseline);
    return step > maxTailStep * line.size || line.size > largerLetters * size;
  });
  return lines.slice(0, end === -1 ? lines.length : end);
}
