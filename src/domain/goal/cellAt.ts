import type { Cell, Goal, SourcePlace } from "../dataset/schema";

/** The cell of the goal's source that holds a paragraph. */
export const cellAt = (goal: Goal, { file, sheet, table, row, column }: SourcePlace): Cell | undefined =>
  cellsByPlace(goal.cells)
    .get(keyOf({ row, column }))
    ?.find((cell) => (file === undefined || cell.file === file) && cell.sheet === sheet && cell.table === table);

/** The cells by row and column, kept because every assessment of a goal looks its cell up. */
const known = new WeakMap<readonly Cell[], ReadonlyMap<string, Cell[]>>();

const keyOf = ({ row, column }: Pick<Cell, "row" | "column">): string => `${row}:${column}`;

function cellsByPlace(cells: readonly Cell[]): ReadonlyMap<string, Cell[]> {
  const found = known.get(cells);
  if (found) return found;
  const byPlace = new Map<string, Cell[]>();
  for (const cell of cells) {
    const same = byPlace.get(keyOf(cell));
    if (same) same.push(cell);
    else byPlace.set(keyOf(cell), [cell]);
  }
  known.set(cells, byPlace);
  return byPlace;
}
