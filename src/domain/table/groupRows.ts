import type { Programme, Theme } from "../dataset/schema";
import type { GoalSummary, DatasetSummary, TargetSummary } from "../dataset/summary";
import type { FilteredGoal } from "../filter/applyFilter";
import { themeOf } from "../goal/themeOf";

/** What goals can be grouped by. */
type GroupedBy = "theme" | "programme" | "unit";

/** A heading of the table: a theme, a programme, a unit as the report writes it, or null over the goals that have none. */
export interface GroupRow {
  kind: "group";
  id: string;
  by: GroupedBy;
  heading: Theme | Programme | string | null;
  rows: GoalRow[];
}

/** A goal, with those of its targets that fit the filter. */
export interface GoalRow {
  kind: "goal";
  id: string;
  goal: GoalSummary;
  targets: readonly TargetSummary[];
}

/** One target of a goal. */
export interface TargetRow {
  kind: "target";
  id: string;
  goal: GoalSummary;
  target: TargetSummary;
}

/** Any row of the table; goals stand under groups, and targets under their goal or, in a flat list, by themselves. */
export type TableRow = GroupRow | GoalRow | TargetRow;

/**
 * The selected goals as the table's rows. Grouped by programme, a goal stands under each programme that it is linked to; if the reader filters by
 * programme, under the chosen ones only.
 */
export function groupRows(
  summary: DatasetSummary,
  selected: readonly FilteredGoal[],
  group: GroupedBy | "none",
  chosenProgrammes: readonly string[],
): TableRow[] {
  switch (group) {
    case "none":
      return selected.flatMap((one) => flatRows(goalRow("", one)));
    case "theme":
      // A report without themes needs no heading: its title is on the page already.
      if (selected.every(({ goal }) => themeOf(summary, goal) === null)) return selected.map((one) => goalRow("", one));
      return rowsByHeading(
        group,
        summary.themes,
        ({ id }) => id,
        selected,
        ({ themeId }) => [themeId],
      );
    case "programme": {
      const programmes = summary.programmes.filter(
        ({ id }) => chosenProgrammes.length === 0 || chosenProgrammes.includes(id),
      );
      return [
        ...rowsByHeading(
          group,
          programmes,
          ({ id }) => id,
          selected,
          ({ programmeIds }) => programmeIds,
        ),
        ...rowsWithoutHeading(
          group,
          selected.filter(({ goal }) => goal.programmeIds.length === 0),
        ),
      ];
    }
    case "unit": {
      const units = [...new Set(selected.flatMap(({ goal }) => goal.unit ?? []))];
      return [
        ...rowsByHeading(
          group,
          units,
          (unit) => unit,
          selected,
          ({ unit }) => (unit === undefined ? [] : [unit]),
        ),
        ...rowsWithoutHeading(
          group,
          selected.filter(({ goal }) => goal.unit === undefined),
        ),
      ];
    }
    default:
      return group satisfies never;
  }
}

/** A flat list has a row per target, and one for each goal without targets. */
const flatRows = (row: GoalRow): (TargetRow | GoalRow)[] => (row.targets.length === 0 ? [row] : targetRows(row));

/** Each heading followed by its goals; headings without goals are left out. */
function rowsByHeading<H extends Theme | Programme | string>(
  by: GroupedBy,
  headings: readonly H[],
  idOf: (heading: H) => string,
  selected: readonly FilteredGoal[],
  headingsOf: (goal: GoalSummary) => readonly string[],
): GroupRow[] {
  const groups = new Map(
    headings.map((heading): [string, GroupRow] => {
      const id = idOf(heading);
      return [id, { kind: "group", id, by, heading, rows: [] }];
    }),
  );
  for (const one of selected)
    for (const id of new Set(headingsOf(one.goal))) groups.get(id)?.rows.push(goalRow(`${id}/`, one));
  return [...groups.values()].filter(({ rows }) => rows.length > 0);
}

/** The goals without a group, last and together. The key has a slash, which no id contains, so it cannot clash. */
const rowsWithoutHeading = (by: GroupedBy, rest: readonly FilteredGoal[]): GroupRow[] =>
  rest.length === 0 ? [] : [{ kind: "group", id: "/", by, heading: null, rows: rest.map((one) => goalRow("//", one)) }];

const goalRow = (prefix: string, { goal, targets }: FilteredGoal): GoalRow => ({
  kind: "goal",
  id: `${prefix}${goal.id}`,
  goal,
  targets,
});

/** The rows of a goal's targets, in the order in which the goal's row has them. */
export const targetRows = ({ id, goal, targets }: GoalRow): TargetRow[] =>
  targets.map((target) => ({ kind: "target", id: `${id}/${target.id}`, goal, target }));
