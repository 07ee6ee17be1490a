import type { Row, SourceTable } from "../../formats/sourceDocument";
import { maxOf } from "../../maxOf";

/** Some columns of a table as a table, without rows and last columns that are empty there; each cell keeps its place. */
export function columnsOf({ kind, rows }: SourceTable, from: number, to: number | undefined): SourceTable {
  const own = rows.flatMap(({ place, cells }): Row[] => {
    const kept = cells
      .slice(from, to)
      .map((cell, at) => ({ ...cell, at: cell.at ?? { place, column: from + at + 1 } }));
    return kept.some(({ paragraphs }) => paragraphs.length > 0) ? [{ place, cells: kept }] : [];
  });
  const width = maxOf(
    own.map(
      ({ cells }) => cells.findLastIndex(({ paragraphs, covered }) => paragraphs.length > 0 || covered !== null) + 1,
    ),
  );
  return { kind, rows: own.map(({ place, cells }) => ({ place, cells: cells.slice(0, width) })) };
}
