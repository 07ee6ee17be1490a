import { isInside } from "../page/pdfPage";
import type { Box, PdfPage, RulingLine, PdfTextRun } from "../page/pdfPage";
import { linesOfFilledRows } from "./linesOfFilledRows";
import { mergeRulingLines } from "./mergeRulingLines";

/** A cell between ruling lines, and how many rows and columns it takes. */
export interface RuledCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  box: Box;
}

/** A table that is drawn by lines. */
export interface RuledTable {
  box: Box;
  /** Where its columns begin, and where the last one ends. */
  edges: number[];
  rows: number;
  cells: RuledCell[];
  /** No lines part its columns. */
  across?: true;
  /** It has no headings of its own: it goes on with a table of the page before. */
  goesOn?: true;
}

/** How far a line may end from the one that it meets. */
const near = 3;
/** More lines, or more cells, than the tables of a page have. */
const maxRules = 2000;
const maxCells = 20_000;

/** The tables that a page draws by lines: those whose lines meet and part at least two cells beside each other. */
export function ruledTables(page: PdfPage): RuledTable[] {
  const [across, down] = [mergeRulingLines(page.across), mergeRulingLines(page.down)];
  if (across.length > maxRules || down.length > maxRules) return [];
  const filled = linesOfFilledRows(page, { across, down });
  const lines = meetingLines(
    mergeRulingLines([...across, ...filled.across]),
    mergeRulingLines([...down, ...filled.down]),
  );
  return lines.flatMap((each) => tableOf(each, page.runs) ?? []);
}

/** The boxes that a page draws by lines and does not part into columns. */
export function ruledBoxes({ across: allAcross, down: allDown }: PdfPage): Box[] {
  const [across, down] = [mergeRulingLines(allAcross), mergeRulingLines(allDown)];
  if (across.length > maxRules || down.length > maxRules) return [];
  return meetingLines(across, down).flatMap((lines): Box[] => {
    const xs = placesOf([...lines.down.map(({ at }) => at), ...lines.across.flatMap(({ from, to }) => [from, to])]);
    const ys = placesOf([...lines.across.map(({ at }) => at), ...lines.down.flatMap(({ from, to }) => [from, to])]);
    const [left, right] = xs;
    const [top, bottom] = [ys[0], ys.at(-1)];
    const isBox = lines.across.length > 1 && lines.down.length > 1 && xs.length === 2;
    return isBox && left !== undefined && right !== undefined && top !== undefined && bottom !== undefined
      ? [{ left, right, top, bottom }]
      : [];
  });
}

interface Lines {
  across: RulingLine[];
  down: RulingLine[];
}

const reaches = ({ from, to }: RulingLine, at: number): boolean => at >= from - near && at <= to + near;

/** Lines that meet, directly or by others. */
function meetingLines(across: readonly RulingLine[], down: readonly RulingLine[]): Lines[] {
  const groups: Lines[] = [];
  const left = new Set<RulingLine>([...across, ...down]);
  const isAcross = new Set(across);
  for (const start of across) {
    if (!left.delete(start)) continue;
    const group: Lines = { across: [start], down: [] };
    const open = [start];
    for (let rule = open.pop(); rule; rule = open.pop()) {
      const lines = isAcross.has(rule);
      for (const other of lines ? down : across) {
        if (!left.has(other) || !reaches(rule, other.at) || !reaches(other, rule.at)) continue;
        left.delete(other);
        open.push(other);
        (lines ? group.down : group.across).push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function tableOf({ across, down }: Lines, runs: readonly PdfTextRun[]): RuledTable | null {
  if (across.length < 2 || down.length === 0) return null;
  const xs = placesOf([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])]);
  const ys = placesOf([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns * rows > maxCells) return null;
  const isParted = (rules: readonly RulingLine[], at: number, from: number, to: number) =>
    rules.some((rule) => Math.abs(rule.at - at) <= near && reaches(rule, (from + to) / 2));
  const groups = Array.from({ length: columns * rows }, (_, at) => at);
  const groupOf = (at: number): number => {
    let group = at;
    while (groups[group] !== group) group = groups[group] ?? group;
    return group;
  };
  const join = (one: number, other: number) => {
    const [a, b] = [groupOf(one), groupOf(other)].toSorted((x, y) => x - y);
    if (a !== undefined && b !== undefined) groups[b] = a;
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [left = 0, right = 0, top = 0, bottom = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
      const at = row * columns + column;
      if (column + 1 < columns && !isParted(down, right, top, bottom)) join(at, at + 1);
      if (row + 1 < rows && !isParted(across, bottom, left, right)) join(at, at + columns);
    }
  const cells = new Map<number, RuledCell>();
  groups.forEach((_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const [left = 0, right = 0, top = 0, bottom = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
    const cell = cells.get(groupOf(at));
    if (!cell) cells.set(groupOf(at), { row, column, rows: 1, columns: 1, box: { left, right, top, bottom } });
    else if (column >= cell.column) {
      cell.rows = Math.max(cell.rows, row - cell.row + 1);
      cell.columns = Math.max(cell.columns, column - cell.column + 1);
      cell.box.right = Math.max(cell.box.right, right);
      cell.box.bottom = Math.max(cell.box.bottom, bottom);
    }
  });
  const all = [...cells.values()];
  const hasColumns = all.some((one) => all.some((other) => other.row === one.row && other.column !== one.column));
  const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
  const filled = runs.some((run) => isInside(box, run));
  return hasColumns && filled ? { box, edges: xs, rows, cells: all } : null;
}

/** Places that lie close are one. */
function placesOf(all: readonly number[]): number[] {
  const places: number[] = [];
  for (const at of all.toSorted((a, b) => a - b)) if (at - (places.at(-1) ?? -Infinity) > near) places.push(at);
  return places;
}
