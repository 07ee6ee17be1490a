import type { Cell, Goal, SourcePlace } from "../dataset/schema";

/** The cell of the goal's source that holds a paragraph. */
export const cellAt = (goal: Goal, { file, sheet, table, row, column }: SourcePlace): Cell | undefined =>
  goal.cells.find(
    (cell) =>
      (file === undefined || cell.file === file) &&
      cell.sheet === sheet &&
      cell.table === table &&
      cell.row === row &&
      cell.column === column,
  );
