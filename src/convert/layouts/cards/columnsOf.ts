import type { Row, SourceTable } from "../../formats/sourceDocument";

/** Some columns of a table as a table, without rows that are empty there; each cell keeps its place. */
export const columnsOf = ({ kind, rows }: SourceTable, from: number, to: number | undefined): SourceTable => ({
  kind,
  rows: rows.flatMap(({ place, cells }): Row[] => {
    const own = cells.slice(from, to).map((cell, at) => ({ ...cell, at: cell.at ?? { place, column: from + at + 1 } }));
    return own.some(({ paragraphs }) => paragraphs.length > 0) ? [{ place, cells: own }] : [];
  }),
});
