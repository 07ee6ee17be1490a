import type { Dataset, Goal, Report, Target } from "../model/dataset";
import type { Status } from "../model/status";
import type { Change } from "../model/change";
import { goalsOf, statusIn } from "./assessmentIn";
import { changeIn } from "./changeOf";
import { says } from "./searchedTexts";
import { seekLetters } from "./sought";
import type { Seek } from "./sought";

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

/**
 * The goals of a report that fit the filter, each with its targets that fit, in the report's order. A goal without a fitting target is left out; one
 * that has no target at all stays until something is asked of targets.
 */
export function select(
  dataset: Dataset,
  report: Report,
  rounds: { roundId: string; compareId: string | undefined },
  filter: Filter,
  seek: Seek = seekLetters,
): SelectedGoal[] {
  const sought = seek(filter.text);
  const asksOfTargets = filter.statuses.length > 0 || filter.changes.length > 0 || filter.text.trim() !== "";
  return goalsOf(dataset, report)
    .filter((goal) => fits(filter.themes, goal.themeId))
    .filter((goal) => filter.programmes.length === 0 || filter.programmes.some((id) => goal.programmeIds.includes(id)))
    .map((goal) => ({
      goal,
      targets: goal.targets.filter(
        (target) =>
          fits(filter.statuses, statusIn(target, rounds.roundId)) &&
          fitsChange(filter.changes, target, rounds) &&
          says(dataset, goal, target, rounds.roundId, sought),
      ),
    }))
    .filter(({ goal, targets }) => targets.length > 0 || (goal.targets.length === 0 && !asksOfTargets));
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
