import type { Dataset, Goal, Report, Target } from "../model/dataset";
import type { Status } from "../model/status";
import type { Change } from "../model/change";
import { assessmentIn, goalsOf, statusIn } from "./assessmentIn";
import { changeIn } from "./changeOf";
import { fold } from "./fold";
import { searchWords } from "./found";

/** What a reader narrowed the view to. An empty list, or an empty text, narrows nothing. */
export interface Filter {
  themes: readonly string[];
  programmes: readonly string[];
  statuses: readonly Status[];
  changes: readonly Change[];
  text: string;
}

/** One goal of a selection, with the targets of it that fit. */
export interface SelectedGoal {
  goal: Goal;
  targets: Target[];
}

/** The goals of a report that fit the filter, each with its targets that fit, in the report's order. A goal without a fitting target is left out. */
export function select(
  dataset: Dataset,
  report: Report,
  rounds: { roundId: string; compareId: string | undefined },
  filter: Filter,
): SelectedGoal[] {
  const words = searchWords(filter.text);
  return goalsOf(dataset, report)
    .filter((goal) => fits(filter.themes, goal.themeId))
    .filter((goal) => filter.programmes.length === 0 || filter.programmes.some((id) => goal.programmeIds.includes(id)))
    .map((goal) => ({
      goal,
      targets: goal.targets.filter(
        (target) =>
          fits(filter.statuses, statusIn(target, rounds.roundId)) &&
          fitsChange(filter.changes, target, rounds) &&
          says(dataset, goal, target, rounds.roundId, words),
      ),
    }))
    .filter(({ targets }) => targets.length > 0);
}

const fits = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);

function fitsChange(
  wanted: readonly Change[],
  target: Target,
  { roundId, compareId }: { roundId: string; compareId: string | undefined },
): boolean {
  if (wanted.length === 0 || compareId === undefined) return true;
  return wanted.includes(changeIn(target, compareId, roundId));
}

/** Every word stands in the goal's or the target's own words. */
function says(dataset: Dataset, goal: Goal, target: Target, roundId: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const names = (
    ids: readonly string[],
    named: readonly { id: string; name: string; aliases?: string[] | undefined }[],
  ) => named.filter(({ id }) => ids.includes(id)).flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
  const text = fold(
    [
      goal.title,
      ...Object.values(goal.translations),
      goal.description,
      ...goal.measures,
      target.name,
      ...Object.values(target.translations),
      assessmentIn(target, roundId).text,
      ...names([goal.themeId], dataset.themes),
      ...names(goal.programmeIds, dataset.programmes),
    ].join("\n"),
  );
  return words.every((word) => text.includes(word));
}
