import type { DatasetSummary, GoalSummary } from "../dataset/summary";
import type { FilteredGoal } from "../filter/applyFilter";
import type { Sortable } from "./comparators";
import { groupRows } from "./groupRows";
import type { GoalRow, TableRow, TargetRow } from "./groupRows";

/**
 * The filtered goals as the table's rows, in the table's order: groups in their own order, the goals of a group and the targets of a goal sorted
 * by `compare`, a flat list as a whole; null leaves the report's order. The download and the goal page's previous and next links follow the same rows.
 */
export function sortedRows(
  summary: DatasetSummary,
  filtered: readonly FilteredGoal[],
  group: "theme" | "programme" | "unit" | "none",
  chosenProgrammes: readonly string[],
  compare: ((a: Sortable, b: Sortable) => number) | null,
): TableRow[] {
  const rows = groupRows(summary, filtered, group, chosenProgrammes);
  if (compare === null) return rows;
  const sortGoals = (goals: readonly GoalRow[]): GoalRow[] => sorted(goals).map((row) => sortTargets(row, compare));
  const sorted = <R extends GoalRow | TargetRow>(some: readonly R[]): R[] =>
    some.toSorted((a, b) => compare(sortable(a), sortable(b)));
  // The first row tells which kind the list is: groups, goals or a flat list.
  const groups = rows.flatMap((row) => (row.kind === "group" ? [{ ...row, rows: sortGoals(row.rows) }] : []));
  if (group === "none") return sorted(rows.filter((row) => row.kind !== "group"));
  return [...groups, ...sortGoals(rows.filter((row) => row.kind === "goal"))];
}

const sortable = (row: GoalRow | TargetRow): Sortable =>
  row.kind === "goal"
    ? { goal: row.goal, targets: row.targets, single: false }
    : { goal: row.goal, targets: [row.target], single: true };

function sortTargets(row: GoalRow, compare: (a: Sortable, b: Sortable) => number): GoalRow {
  const { goal } = row;
  const targets = row.targets.toSorted((a, b) =>
    compare({ goal, targets: [a], single: true }, { goal, targets: [b], single: true }),
  );
  return { ...row, targets };
}

/** The goals of the rows, each once, at its first position. Grouped by programme, or in a flat list, a goal occurs several times. */
export const distinctGoals = (rows: readonly TableRow[]): GoalSummary[] => [
  ...new Set(rows.flatMap((row) => (row.kind === "group" ? row.rows.map(({ goal }) => goal) : [row.goal]))),
];

/** The goals before and after this one; neither if it is not among them. */
export function previousAndNext(
  goals: readonly GoalSummary[],
  goal: GoalSummary,
): { previous?: GoalSummary; next?: GoalSummary } {
  const at = goals.findIndex(({ id }) => id === goal.id);
  if (at < 0) return {};
  const [previous, next] = [goals[at - 1], goals[at + 1]];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
