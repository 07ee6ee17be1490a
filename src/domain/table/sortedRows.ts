import type { DatasetSummary, GoalSummary } from "../dataset/summary";
import type { FilteredGoal } from "../filter/applyFilter";
import type { Sortable } from "./comparators";
import { groupRows } from "./groupRows";
import type { GoalRow, GroupRow } from "./groupRows";

/**
 * The filtered goals as the table's rows, in the table's order: groups in their own order, the goals of a group and the targets of a goal sorted
 * by `compare`; null leaves the report's order. The download and the goal page's previous and next links follow the same rows.
 */
export function sortedRows(
  summary: DatasetSummary,
  filtered: readonly FilteredGoal[],
  group: "theme" | "programme" | "unit" | "none",
  chosenProgrammes: readonly string[],
  compare: ((a: Sortable, b: Sortable) => number) | null,
): (GroupRow | GoalRow)[] {
  const rows = groupRows(summary, filtered, group, chosenProgrammes);
  if (compare === null) return rows;
  const sortGoals = (goals: readonly GoalRow[]): GoalRow[] =>
    goals.toSorted((a, b) => compare(sortableGoal(a), sortableGoal(b))).map((row) => sortTargets(row, compare));
  // Without groups the goals are the rows; with groups every row is a group.
  const groups = rows.flatMap((row) => (row.kind === "group" ? [{ ...row, rows: sortGoals(row.rows) }] : []));
  return [...groups, ...sortGoals(rows.filter((row) => row.kind === "goal"))];
}

const sortableGoal = ({ goal, targets }: GoalRow): Sortable => ({ goal, targets, single: false });

function sortTargets(row: GoalRow, compare: (a: Sortable, b: Sortable) => number): GoalRow {
  const { goal } = row;
  const targets = row.targets.toSorted((a, b) =>
    compare({ goal, targets: [a], single: true }, { goal, targets: [b], single: true }),
  );
  return { ...row, targets };
}

/** The rows' goals, each once: with programmes as groups a goal stands under several. */
export function distinctGoalRows(rows: readonly (GroupRow | GoalRow)[]): GoalRow[] {
  const byGoal = new Map<GoalSummary, GoalRow>();
  for (const row of rows.flatMap((one) => (one.kind === "group" ? one.rows : [one])))
    if (!byGoal.has(row.goal)) byGoal.set(row.goal, row);
  return [...byGoal.values()];
}

/** The goals before and after this one; none where it is not among them. */
export function previousAndNext(
  goals: readonly GoalSummary[],
  goal: GoalSummary,
): { previous?: GoalSummary; next?: GoalSummary } {
  const at = goals.findIndex(({ id }) => id === goal.id);
  if (at < 0) return {};
  const [previous, next] = [goals[at - 1], goals[at + 1]];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
