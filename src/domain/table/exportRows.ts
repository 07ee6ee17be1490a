import type { GoalLine, Overview, TargetLine } from "../dataset/summary";
import { goalsInOrder } from "./sortGoals";
import type { SelectedGoal } from "../filter/applyFilter";
import type { Sortable } from "./comparators";

/** One line of a download: a target of a goal, or a goal that has no targets. */
export interface ExportRow {
  goal: GoalLine;
  target: TargetLine | null;
}

/** The selected targets in the order in which the table shows them, each once, wherever a goal stands under several programmes. */
export function exportRows(
  overview: Overview,
  selected: readonly SelectedGoal[],
  group: "theme" | "programme" | "unit" | "none",
  chosenProgrammes: readonly string[],
  compare: ((a: Sortable, b: Sortable) => number) | null,
): ExportRow[] {
  const targetsOf = new Map(selected.map(({ goal, targets }) => [goal, targets]));
  return goalsInOrder(overview, selected, group, chosenProgrammes, compare).flatMap((goal): ExportRow[] => {
    const targets = targetsOf.get(goal) ?? [];
    if (targets.length === 0) return [{ goal, target: null }];
    const asRow = (target: TargetLine): Sortable => ({ goal, targets: [target], single: true });
    const sorted = compare === null ? targets : targets.toSorted((a, b) => compare(asRow(a), asRow(b)));
    return sorted.map((target) => ({ goal, target }));
  });
}
