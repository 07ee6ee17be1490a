import { readVisibleMarkup } from "./readVisibleMarkup";

interface OpenTable {
  number: number;
  /** Every filled cell so far holds a table. */
  holdsOnlyTables: boolean;
  cell: { hasText: boolean; hasTable: boolean } | null;
  hasTables: boolean;
}

/** The tables of a page, by their number from 1 in its order, that only place other tables: each of their filled cells holds one. */
export function framesIn(html: string): Set<number> {
  const frames = new Set<number>();
  const open: OpenTable[] = [];
  let tables = 0;
  const closeCell = (table: OpenTable | undefined) => {
    if (table?.cell?.hasText && !table.cell.hasTable) table.holdsOnlyTables = false;
    if (table) table.cell = null;
  };
  const closeTable = () => {
    const table = open.pop();
    closeCell(table);
    if (table?.hasTables && table.holdsOnlyTables) frames.add(table.number);
  };
  readVisibleMarkup(html, {
    text: (text) => {
      const cell = open.at(-1)?.cell;
      if (cell && text.trim() !== "") cell.hasText = true;
    },
    open: (name) => {
      const table = open.at(-1);
      if (name === "table") {
        tables += 1;
        if (table?.cell) {
          table.cell.hasTable = true;
          table.hasTables = true;
        }
        // A table that stands in no cell closes the one before it.
        if (table && !table.cell) closeTable();
        open.push({ number: tables, holdsOnlyTables: true, cell: null, hasTables: false });
      } else if (name === "td" || name === "th") {
        closeCell(table);
        if (table) table.cell = { hasText: false, hasTable: false };
      }
    },
    close: (name) => {
      if (name === "table") closeTable();
      else if (name === "td" || name === "th" || name === "tr") closeCell(open.at(-1));
    },
    leaveOut: () => undefined,
  });
  while (open.length > 0) closeTable();
  return frames;
}
