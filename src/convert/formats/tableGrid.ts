import { cellBudget } from "./limits";
import type { CellBudget } from "./limits";
import type { Paragraph } from "./paragraph";
import type { Row, RowPlace, SourceCell } from "./sourceDocument";

/** How far a merged cell reaches, and the colour behind it. */
export interface CellLayout {
  columns?: number;
  rows?: number;
  fill?: string | null;
}

/** Lays cells out in rows and columns, as a page does: a merged cell's text stands in its first row and column, and covers the rest. */
export interface TableGrid {
  rows: readonly Row[];
  openRow: (place: RowPlace) => void;
  /** The number of the column that the next cell of the open row stands in. */
  nextColumn: () => number;
  add: (paragraphs: Paragraph[], layout?: CellLayout) => void;
  closeRow: () => void;
  /** A merged cell reaches no further than its part of the table. */
  closeSection: () => void;
}

/** How many columns a merged cell covers at most, whatever it claims. */
const maxSpan = 100;

const coveredFromAbove: SourceCell = { paragraphs: [], covered: "above" };
const coveredFromLeft: SourceCell = { paragraphs: [], covered: "left" };

/** A grid for one table; all tables of a document share a budget of cells. */
export function tableGrid(budget: CellBudget = cellBudget()): TableGrid {
  const rows: Row[] = [];
  let open: SourceCell[] | null = null;
  /** By column from 0: how many rows more a merged cell of a row above reaches down. */
  let reaching = new Map<number, number>();
  let opened = new Map<number, number>();
  const put = (cells: SourceCell[], cell: SourceCell) => {
    budget.take(1);
    cells.push(cell);
  };
  const skipCovered = (cells: SourceCell[]) => {
    while (reaching.has(cells.length)) put(cells, coveredFromAbove);
  };
  const closeRow = () => {
    if (!open) return;
    skipCovered(open);
    const further = [...reaching].flatMap(([at, left]): [number, number][] => (left > 1 ? [[at, left - 1]] : []));
    reaching = new Map([...further, ...opened]);
    opened = new Map();
    open = null;
  };
  return {
    rows,
    openRow: (place) => {
      closeRow();
      open = [];
      budget.take(1);
      rows.push({ place, cells: open });
    },
    nextColumn: () => {
      if (open) skipCovered(open);
      return (open?.length ?? 0) + 1;
    },
    add: (paragraphs, { columns = 1, rows: down = 1, fill = null } = {}) => {
      if (!open) return;
      skipCovered(open);
      const first = open.length;
      put(open, { paragraphs, covered: null, ...(fill === null ? {} : { fill }) });
      for (let at = 1; at < Math.min(columns, maxSpan); at += 1) put(open, coveredFromLeft);
      if (down > 1) for (let at = first; at < open.length; at += 1) opened.set(at, down - 1);
    },
    closeRow,
    closeSection: () => {
      closeRow();
      reaching = new Map();
    },
  };
}
