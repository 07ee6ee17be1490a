import type { GoalSummary, DatasetSummary, TargetSummary } from "../dataset/summary";
import { sortGoals } from "./sortGoals";
import type { FilteredGoal } from "../filter/applyFilter";
import type { Sortable } from "./comparators";

/** One line of a download: a target of a goal, or a goal that has no targets. */
export interface ExportRow {
  goal: GoalSummary;
  target: TargetSummary | null;
}

/** The selected targets in the order in which the table shows them, each once, wherever a goal stands under several programmes. */
export function exportRows(
  summary: DatasetSummary,
  selected: readonly FilteredGoal[],
  group: "theme" | "programme" | "unit" | "none",
  chosenProgrammes: readonly string[],
  compare: ((a: Sortable, b: Sortable) => number) | null,
): ExportRow[] {
  const targetsOf = new Map(selected.map(({ goal, targets }) => [goal, targets]));
  return sortGoals(summary, selected, group, chosenProgrammes, compare).flatMap((goal): ExportRow[] => {
    const targets = targetsOf.get(goal) ?? [];
    if (targets.length === 0) return [{ goal, target: null }];
    const asRow = (target: TargetSummary): Sortable => ({ goal, targets: [target], single: true });
    const sorted = compare === null ? targets : targets.toSorted((a, b) => compare(asRow(a), asRow(b)));
    return sorted.map((target) => ({ goal, target }));
  });
}
