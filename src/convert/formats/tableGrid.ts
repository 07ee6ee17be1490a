import type { Paragraph } from "./cell";
import type { Row, RowPlace, SourceCell } from "./document";

/** Lays cells out in rows and columns, as a page does: a merged cell's text stands in its first row and column, and covers the rest. */
export interface TableGrid {
  rows: readonly Row[];
  openRow: (place: RowPlace) => void;
  /** The number of the column that the next cell of the open row stands in. */
  nextColumn: () => number;
  add: (paragraphs: Paragraph[], columns: number, rows: number) => void;
  closeRow: () => void;
  /** A merged cell reaches no further than its part of the table. */
  closeSection: () => void;
}

/** An honest merged cell is not wider. */
const widest = 100;

/** So many covered parts are laid out; a table with more was made to exhaust the memory. */
const mostCovered = 1_000_000;

const coveredFromAbove: SourceCell = { paragraphs: [], covered: "above" };
const coveredFromLeft: SourceCell = { paragraphs: [], covered: "left" };

export function tableGrid(): TableGrid {
  const rows: Row[] = [];
  let open: SourceCell[] | null = null;
  /** By column from 0: how many rows more a merged cell of a row above reaches down. */
  let reaching = new Map<number, number>();
  let opened = new Map<number, number>();
  let covered = 0;
  const skipCovered = (cells: SourceCell[]) => {
    while (reaching.has(cells.length)) cells.push(coveredFromAbove);
  };
  const closeRow = () => {
    if (!open) return;
    skipCovered(open);
    covered += reaching.size;
    const further = [...reaching].flatMap(([at, left]): [number, number][] => (left > 1 ? [[at, left - 1]] : []));
    reaching = new Map(covered > mostCovered ? [] : [...further, ...opened]);
    opened = new Map();
    open = null;
  };
  return {
    rows,
    openRow: (place) => {
      closeRow();
      open = [];
      rows.push({ place, cells: open });
    },
    nextColumn: () => {
      if (open) skipCovered(open);
      return (open?.length ?? 0) + 1;
    },
    add: (paragraphs, columns, down) => {
      if (!open) return;
      skipCovered(open);
      const first = open.length;
      open.push({ paragraphs, covered: null });
      for (let at = 1; at < Math.min(columns, widest); at += 1) open.push(coveredFromLeft);
      if (down > 1) for (let at = first; at < open.length; at += 1) opened.set(at, down - 1);
    },
    closeRow,
    closeSection: () => {
      closeRow();
      reaching = new Map();
    },
  };
}
