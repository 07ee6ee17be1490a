import type { Cell, Dataset, Goal } from "../../domain/dataset/schema";
import { findingAt } from "./finding";
import type { Finding } from "./finding";

const textOf = ({ paragraphs }: Cell): string => paragraphs.join(" ").trim();

/** The column in which most cells say what `said` wants of their goal. */
function columnOf(goals: readonly Goal[], matches: (goal: Goal, cell: Cell) => boolean): number | null {
  const counts = new Map<number, number>();
  for (const goal of goals)
    for (const cell of goal.cells) if (matches(goal, cell)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/**
 * Rows whose theme cell is empty though they open a goal, or go on with one over a page break. A merged cell is empty below its first row, so
 * that only tables of lines are looked at.
 */
export function emptyThemes({ themes }: Dataset, goals: readonly Goal[]): Finding[] {
  const names = new Map(
    themes.map(({ id, name, aliases = [] }) => [id, [name, ...aliases].map((one) => one.toLowerCase())]),
  );
  const themeColumn = columnOf(
    goals,
    ({ themeId }, cell) => names.get(themeId)?.includes(textOf(cell).toLowerCase()) ?? false,
  );
  const goalColumn = columnOf(goals, ({ title }, cell) => textOf(cell).startsWith(title));
  if (themeColumn === null || goalColumn === null) return [];
  return goals.flatMap(({ cells }) =>
    cells
      .filter(({ column, sheet, table }) => column === goalColumn && sheet === undefined && table === undefined)
      .filter(
        (cell) =>
          !cells.some(({ file, row, column }) => file === cell.file && row === cell.row && column === themeColumn),
      )
      .map((cell) => findingAt("empty-theme", { ...cell, column: themeColumn }, textOf(cell))),
  );
}
