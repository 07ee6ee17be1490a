import type { SourceCell } from "../../sourceDocument";
import { isInside } from "../page/pdfPage";
import type { Box, Fill, PdfPage, PdfTextRun } from "../page/pdfPage";
import { pdfParagraphs } from "../text/pdfParagraphs";
import { letterPlaces } from "./letterWidths";
import type { RuledCell, RuledTable } from "./ruledTables";
import { textLines } from "../text/textLines";

/** The side on which a block stands, of text beside tables that the end of the page cuts. */
export type Side = "left" | "right";

/** A table of a page, or of several that it goes on over. */
export interface PdfTable {
  kind: "table";
  box: Box;
  /** Where its columns begin, and where the last one ends. */
  edges: number[];
  /** Where the texts of its columns begin, if no lines show its edges. */
  lefts?: number[];
  rows: PdfRow[];
  side?: Side;
  /** Lines part its rows, and none its columns. */
  across?: true;
  /** It has no headings of its own: it goes on with a table of the page before. */
  goesOn?: true;
}

export interface PdfRow {
  page: number;
  cells: SourceCell[];
  /** Columns, from 0, in which a picture stands: it may be a light. */
  pictures?: number[];
}

/** A narrower column, or a lower row, without text stands between the lines of a double border. */
const minColumnWidth = 6;

/** How far from the edge of its cell, in heights of letters, the blank between two texts may seem to stand. */
const maxBlankOffset = 1.5;

/** The rows and cells of a table that is drawn by lines. */
export function ruledPdfTable({ box, edges, rows, cells, across, goesOn }: RuledTable, page: PdfPage): PdfTable {
  const runs = runsByCell(
    page.runs.filter((run) => isInside(box, run)).flatMap((run) => splitRun(run, cells)),
    cells,
  );
  const columns = edges.length - 1;
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, (): SourceCell | null => null));
  const fills = page.fills.filter(({ colour }) => colour !== "#ffffff");
  const put = (row: number, column: number, cell: SourceCell) => {
    const line = grid[row];
    if (line) line[column] ??= cell;
  };
  // Each cell takes its first place before any takes the rest: where lines part the table unevenly, cells reach over each other.
  for (const cell of cells) {
    const paragraphs = pdfParagraphs(textLines(runs.get(cell) ?? []), cell.box).map(({ paragraph }) => paragraph);
    const fill = fillBehind(cell.box, fills);
    put(cell.row, cell.column, { paragraphs, covered: null, ...(fill === null ? {} : { fill }) });
  }
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rows; row += 1)
      for (let column = cell.column; column < cell.column + cell.columns; column += 1)
        put(row, column, { paragraphs: [], covered: row > cell.row ? "above" : "left" });
  const hasText = (cell: SourceCell | null | undefined) => (cell?.paragraphs.length ?? 0) > 0;
  const widthOf = (column: number) => (edges[column + 1] ?? 0) - (edges[column] ?? 0);
  const kept = edges
    .slice(0, -1)
    .map((_, column) => column)
    .filter((column) => widthOf(column) > minColumnWidth || grid.some((row) => hasText(row[column])));
  const keptEdges = [...kept.map((column) => edges[column] ?? 0), edges.at(-1) ?? 0];
  const pictured = cells.filter((cell) => page.pictures.some((picture) => standsIn(picture, cell.box)));
  const pdfRows = grid.flatMap((row, at): PdfRow[] => {
    if (!row.some(hasText)) return [];
    const pictures = pictured.flatMap((cell) => (cell.row === at ? [kept.indexOf(cell.column)] : []));
    const keptCells = kept.map((column): SourceCell => row[column] ?? { paragraphs: [], covered: null });
    return [{ page: page.number, cells: keptCells, ...(pictures.length > 0 ? { pictures } : {}) }];
  });
  return {
    kind: "table",
    box,
    edges: keptEdges,
    rows: pdfRows,
    ...(across ? { across } : {}),
    ...(goesOn ? { goesOn } : {}),
  };
}

/** The runs of each cell. One that stands in none, where lines part the table unevenly, belongs to the nearest. */
function runsByCell(runs: readonly PdfTextRun[], cells: readonly RuledCell[]): Map<RuledCell, PdfTextRun[]> {
  const found = new Map<RuledCell, PdfTextRun[]>();
  for (const run of runs) {
    const cell = cells.find((one) => isInside(one.box, run)) ?? nearest(run, cells);
    const runsOfCell = cell && found.get(cell);
    if (runsOfCell) runsOfCell.push(run);
    else if (cell) found.set(cell, [run]);
  }
  return found;
}

function nearest({ left, right, baseline }: PdfTextRun, cells: readonly RuledCell[]): RuledCell | undefined {
  const distance = ({ box }: RuledCell) =>
    Math.abs((box.left + box.right - left - right) / 2) + Math.abs((box.top + box.bottom) / 2 - baseline);
  return cells.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** A picture that is no larger than its cell. */
const standsIn = (picture: Box, cell: Box): boolean =>
  picture.left >= cell.left - 1 &&
  picture.right <= cell.right + 1 &&
  picture.top >= cell.top - 1 &&
  picture.bottom <= cell.bottom + 1;

/** The colour that was painted last behind the middle of a cell, and not behind the whole page. */
function fillBehind(cell: Box, fills: readonly Fill[]): string | null {
  const [x, y] = [(cell.left + cell.right) / 2, (cell.top + cell.bottom) / 2];
  const area = sizeOf(cell);
  const behind = fills.findLast(
    (fill) => x >= fill.left && x <= fill.right && y >= fill.top && y <= fill.bottom && sizeOf(fill) < 30 * area,
  );
  return behind?.colour ?? null;
}

const sizeOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** A run that reaches over the edge of its cell is two: programs write the texts of narrow cells as one. */
function splitRun(run: PdfTextRun, cells: readonly RuledCell[]): PdfTextRun[] {
  const y = run.baseline - run.size * 0.35;
  const cell = cells.find(
    ({ box }) => y >= box.top && y <= box.bottom && run.left + 1 >= box.left && run.left + 1 < box.right,
  );
  const overhang = cell ? run.right - cell.box.right : 0;
  if (!cell || overhang <= run.size / 2) return [run];
  const places = letterPlaces(run.text);
  const width = run.right - run.left;
  const placeOf = (letter: number) => run.left + (places[letter] ?? 1) * width;
  // The edge stands in the blank between two texts, which is written as wide as any other.
  const distance = ({ begins, ends }: Blank) => Math.abs((placeOf(begins) + placeOf(ends)) / 2 - cell.box.right);
  const [blank] = Array.from(run.text.matchAll(/\s+/g), ({ index, 0: { length } }): Blank => ({
    begins: index,
    ends: index + length,
  })).toSorted((one, other) => distance(one) - distance(other));
  if (!blank || distance(blank) > maxBlankOffset * run.size) return [run];
  return [
    { ...run, text: run.text.slice(0, blank.begins), right: placeOf(blank.begins) },
    ...splitRun(
      { ...run, text: run.text.slice(blank.ends), left: placeOf(blank.ends) },
      cells.filter((other) => other !== cell),
    ),
  ];
}

/** The first letter of a blank, and that of the word after it. */
interface Blank {
  begins: number;
  ends: number;
}
