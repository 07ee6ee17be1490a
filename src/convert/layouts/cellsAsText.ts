import type { FreeText, SourceTable } from "../formats/sourceDocument";

/** Each cell of a table as a text of its own, in its place; `cellAt` tells what heads a cell, counted from 0, and what it holds. */
export const cellsAsText = (
  { rows }: SourceTable,
  cellAt: (row: number, column: number) => Pick<NonNullable<FreeText["cell"]>, "heading" | "kind">,
): FreeText[] =>
  rows.flatMap(({ place, cells }, row) =>
    cells.flatMap(({ paragraphs }, column) =>
      paragraphs.map((paragraph): FreeText => ({
        kind: "text",
        place,
        paragraph,
        heading: null,
        cell: { column: column + 1, ...cellAt(row, column) },
      })),
    ),
  );
