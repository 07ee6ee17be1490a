import type { GoalSummary, TargetSummary } from "../dataset/summary";
import type { GoalRow, TableRow } from "./groupRows";

/** One line of a download: a target of a goal, or a goal that has no targets. */
export interface ExportRow {
  goal: GoalSummary;
  target: TargetSummary | null;
}

/** The table's rows as lines of a download: each target once, even if its goal stands under several programmes. */
export function exportRows(rows: readonly TableRow[]): ExportRow[] {
  const seen = new Set<GoalSummary>();
  const isFirst = ({ goal }: GoalRow): boolean => !seen.has(goal) && seen.add(goal).has(goal);
  return rows.flatMap((row) => {
    if (row.kind === "target") return [{ goal: row.goal, target: row.target }];
    return (row.kind === "group" ? row.rows : [row]).filter(isFirst).flatMap(linesOf);
  });
}

const linesOf = ({ goal, targets }: GoalRow): ExportRow[] =>
  targets.length === 0 ? [{ goal, target: null }] : targets.map((target) => ({ goal, target }));
