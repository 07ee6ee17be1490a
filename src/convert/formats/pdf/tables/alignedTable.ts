import type { SourceCell } from "../../sourceDocument";
import type { Column, PartedLine } from "./partedLine";
import type { Fill, PdfPage, RulingLine } from "../page/pdfPage";
import { pdfParagraphs } from "../text/pdfParagraphs";
import type { PdfTable } from "./pdfTable";
import { mergeRulingLines } from "./mergeRulingLines";
import { splitOverColumns } from "./splitOverColumns";
import type { TextLine } from "../text/textLines";

/** The rows and cells of a table without ruling lines, by the alignment of its texts. */
export function alignedTable(
  received: readonly PartedLine[],
  columns: readonly Column[],
  { across, fills, number: page }: Pick<PdfPage, "across" | "fills" | "number">,
): PdfTable {
  const titles = new Set(received.filter((line, at) => isGroupTitle(line, received[at - 1], received[at + 1])));
  const lines = received.map((line) => (titles.has(line) ? line : splitOverColumns(line, columns)));
  const edges = edgesOf(columns);
  const rows = rowsOf(lines, { edges, across: [...across, ...edgesOfBands(fills)], titles }).map((rowLines) => {
    const cells = columns.map((): TextLine[] => []);
    for (const { parts } of rowLines) for (const part of parts) cells[columnAt(part.left, edges)]?.push(part);
    return {
      page,
      cells: cells.map((texts, at): SourceCell => {
        const area = { left: edges[at] ?? 0, right: columns[at]?.right ?? 0 };
        return { paragraphs: pdfParagraphs(texts, area).map(({ paragraph }) => paragraph), covered: null };
      }),
    };
  });
  const [first, last] = [lines[0]?.line, lines.at(-1)?.line];
  const box = {
    left: edges[0] ?? 0,
    right: edges.at(-1) ?? 0,
    top: (first?.baseline ?? 0) - (first?.size ?? 0),
    bottom: last?.baseline ?? 0,
  };
  return { kind: "table", box, edges, lefts: columns.map(({ left }) => left), rows };
}

/** A bold text alone in its line, over rows that are not bold: a title of these rows, though a word of it may stand where a column begins. */
const isGroupTitle = (
  { line, parts }: PartedLine,
  above: PartedLine | undefined,
  below: PartedLine | undefined,
): boolean =>
  above !== undefined &&
  line.bold &&
  parts.length === 1 &&
  below !== undefined &&
  !below.line.bold &&
  below.parts.length > 2 &&
  line.left <= below.line.left + 1;

const edgesOf = (columns: readonly Column[]): number[] => [
  ...columns.map(({ left }, at) => (at === 0 ? left : ((columns[at - 1]?.right ?? left) + left) / 2)),
  columns.at(-1)?.right ?? 0,
];

function columnAt(left: number, edges: readonly number[]): number {
  const at = edges.findLastIndex((edge) => left >= edge - 1);
  return Math.max(0, Math.min(at, edges.length - 2));
}

/** The upper and lower edges of coloured rows part rows as lines do. */
const edgesOfBands = (fills: readonly Fill[]): RulingLine[] =>
  mergeRulingLines(
    fills
      .filter(({ colour }) => colour !== "#ffffff")
      .flatMap(({ left, right, top, bottom }) => [top, bottom].map((at) => ({ at, from: left, to: right }))),
  );

interface RowMarks {
  edges: readonly number[];
  across: readonly RulingLine[];
  /** Titles of groups of rows, each a row of its own. */
  titles: ReadonlySet<PartedLine>;
}

/** Groups lines into rows: by the ruling lines between them, or by larger gaps, or by a text in the first column. */
function rowsOf(lines: readonly PartedLine[], { edges, across, titles }: RowMarks): PartedLine[][] {
  const [left = 0, right = 0] = [edges[0], edges.at(-1)];
  const baselines = lines.map(({ line }) => line.baseline);
  const drawn = across
    .filter(({ from, to }) => Math.min(to, right) - Math.max(from, left) > 0.6 * (right - left))
    .flatMap(({ at }) => {
      const [above, below] = [
        lines.findLast(({ line }) => line.baseline < at),
        lines.find(({ line }) => line.baseline > at),
      ];
      // Lines around the titles of groups do not part the rows under them.
      return above && below && !titles.has(above) && !titles.has(below) ? [at] : [];
    });
  const steps = baselines.slice(1).map((baseline, at) => baseline - (baselines[at] ?? 0));
  const size = lines[0]?.line.size ?? 0;
  const usual = Math.max(size, steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0);
  const larger = steps.filter((step) => step > largerStep * usual).length;
  const hasLarger = larger > 0.2 * steps.length && larger < steps.length;
  const rows: PartedLine[][] = [];
  lines.forEach((line, at) => {
    const open = rows.at(-1);
    const [above = 0, own = 0] = [baselines[at - 1], baselines[at]];
    const endsHeadings =
      rows.length === 1 && open?.every((one) => one.line.bold) && (!line.line.bold || isTitle(line, open, edges));
    const [before] = open ?? [];
    const opens =
      !open ||
      !before ||
      endsHeadings ||
      titles.has(line) ||
      titles.has(before) ||
      (drawn.length > 2
        ? drawn.some((rule) => above < rule && own > rule)
        : hasLarger
          ? own - above > largerStep * usual
          : opensRow(line, open, edges));
    if (open && !opens) open.push(line);
    else rows.push([line]);
  });
  return rows;
}

const largerStep = 1.3;

/** A text alone in its line, in larger letters than the headings above it or over the edge of their first column. */
function isTitle(
  { parts: [text, ...others] }: PartedLine,
  headings: readonly PartedLine[],
  edges: readonly number[],
): boolean {
  if (!text || others.length > 0 || columnAt(text.left, edges) > 0) return false;
  return text.size > largerLetters * (headings[0]?.line.size ?? Infinity) || text.right > (edges[1] ?? Infinity);
}

const largerLetters = 1.05;

/** Whether a line begins a row if all lines are equally far apart: it fills columns again that had ended, or the first column together with others. */
function opensRow(line: PartedLine, row: readonly PartedLine[], edges: readonly number[]): boolean {
  const columns = filledColumns(line, edges);
  const above = filledColumns(row.at(-1), edges);
  const before = new Set(row.flatMap((one) => [...filledColumns(one, edges)]));
  const again = [...columns].filter((column) => before.has(column) && !above.has(column));
  if (again.includes(0) || again.length > 1 || (columns.has(0) && !above.has(0))) return true;
  const allGoOn = line.parts.every(({ text }) => /^\p{Ll}/u.test(text));
  return columns.has(0) && columns.size > 1 && !allGoOn;
}

const filledColumns = (line: PartedLine | undefined, edges: readonly number[]): Set<number> =>
  new Set(line?.parts.map(({ left }) => columnAt(left, edges)));
