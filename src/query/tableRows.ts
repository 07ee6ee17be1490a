import type { Dataset, Goal, Programme, Target, Theme } from "../model/dataset";
import type { SelectedGoal } from "./select";

/** A heading of the table: a theme, a programme, or the goals that are linked to none (null). */
export interface GroupRow {
  kind: "group";
  id: string;
  heading: Theme | Programme | null;
  rows: GoalRow[];
}

/** A goal, with those of its targets that fit the filter. */
export interface GoalRow {
  kind: "goal";
  id: string;
  goal: Goal;
  rows: TargetRow[];
}

/** One target of a goal. */
export interface TargetRow {
  kind: "target";
  id: string;
  goal: Goal;
  target: Target;
}

/** Any row of the table; rows stand under each other as a tree. */
export type TableRow = GroupRow | GoalRow | TargetRow;

/**
 * The selected goals as the table's rows. By programme a goal stands under each that it is linked to; where the reader chose programmes, under
 * the chosen ones only.
 */
export function tableRows(
  dataset: Dataset,
  selected: readonly SelectedGoal[],
  group: "theme" | "programme" | "none",
  chosenProgrammes: readonly string[],
): TableRow[] {
  switch (group) {
    case "none":
      return selected.map((one) => goalRow("", one));
    case "theme":
      return groupRows(dataset.themes, (id) => selected.filter(({ goal }) => goal.themeId === id));
    case "programme": {
      const programmes = dataset.programmes.filter(
        ({ id }) => chosenProgrammes.length === 0 || chosenProgrammes.includes(id),
      );
      const linked = groupRows(programmes, (id) => selected.filter(({ goal }) => goal.programmeIds.includes(id)));
      const unlinked = selected.filter(({ goal }) => goal.programmeIds.length === 0);
      if (unlinked.length === 0) return linked;
      return [
        ...linked,
        { kind: "group", id: "unlinked", heading: null, rows: unlinked.map((one) => goalRow("unlinked/", one)) },
      ];
    }
    default:
      return group satisfies never;
  }
}

function groupRows(
  headings: readonly (Theme | Programme)[],
  goalsOf: (id: string) => readonly SelectedGoal[],
): GroupRow[] {
  return headings
    .map((heading): GroupRow => ({
      kind: "group",
      id: heading.id,
      heading,
      rows: goalsOf(heading.id).map((one) => goalRow(`${heading.id}/`, one)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

const goalRow = (prefix: string, { goal, targets }: SelectedGoal): GoalRow => ({
  kind: "goal",
  id: `${prefix}${goal.id}`,
  goal,
  rows: targets.map((target) => ({ kind: "target", id: `${prefix}${goal.id}/${target.id}`, goal, target })),
});
