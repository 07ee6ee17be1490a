import type { GoalSummary, DatasetSummary } from "../dataset/summary";
import type { FilteredGoal } from "../filter/applyFilter";
import type { Sortable } from "./comparators";
import { groupRows } from "./groupRows";
import type { GoalRow } from "./groupRows";

/** The selected goals in the order in which the table shows them, each once. `compare` sorts the goals of a group; null leaves the report's order. */
export function sortGoals(
  summary: DatasetSummary,
  selected: readonly FilteredGoal[],
  group: "theme" | "programme" | "unit" | "none",
  chosenProgrammes: readonly string[],
  compare: ((a: Sortable, b: Sortable) => number) | null,
): GoalSummary[] {
  const sorted = (rows: readonly GoalRow[]) =>
    compare === null ? rows : rows.toSorted((a, b) => compare(sortableGoal(a), sortableGoal(b)));
  const groups = new Map<string, GoalRow[]>();
  for (const row of groupRows(summary, selected, group, chosenProgrammes)) {
    if (row.kind === "group") groups.set(row.id, row.rows);
    else groups.set("", [...(groups.get("") ?? []), row]);
  }
  return [...new Set([...groups.values()].flatMap((rows) => sorted(rows).map(({ goal }) => goal)))];
}

/** A goal's row as sorting asks for it. */
export const sortableGoal = ({ goal, targets }: GoalRow): Sortable => ({ goal, targets, single: false });

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
