import type { GoalSummary, TargetSummary } from "../dataset/summary";
import type { GoalRow, GroupRow } from "./groupRows";
import { distinctGoalRows } from "./sortedRows";

/** One line of a download: a target of a goal, or a goal that has no targets. */
export interface ExportRow {
  goal: GoalSummary;
  target: TargetSummary | null;
}

/** The table's rows as lines of a download: each target once, wherever a goal stands under several programmes. */
export const exportRows = (rows: readonly (GroupRow | GoalRow)[]): ExportRow[] =>
  distinctGoalRows(rows).flatMap(({ goal, targets }): ExportRow[] =>
    targets.length === 0 ? [{ goal, target: null }] : targets.map((target) => ({ goal, target })),
  );
