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

/** What each part of a filter asks of a goal, or of one target of it. */
export interface Questions {
  themes: (goal: Goal) => boolean;
  programmes: (goal: Goal) => boolean;
  statuses: (target: Target) => boolean;
  changes: (target: Target) => boolean;
  text: (goal: Goal, target: Target) => boolean;
}

/** The questions of a filter, for the shown round and the one that it is compared with. */
export function questionsOf(
  dataset: Dataset,
  { roundId, compareId }: { roundId: string; compareId: string | undefined },
  { themes, programmes, statuses, changes, text }: Filter,
  seek: Seek = seekLetters,
): Questions {
  const sought = seek(text);
  return {
    themes: ({ themeId }) => fits(themes, themeId),
    programmes: ({ programmeIds }) => programmes.length === 0 || programmes.some((id) => programmeIds.includes(id)),
    statuses: (target) => fits(statuses, statusIn(target, roundId)),
    changes: (target) =>
      changes.length === 0 || compareId === undefined || changes.includes(changeIn(target, compareId, roundId)),
    text: (goal, target) => says(dataset, goal, target, roundId, sought),
  };
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
  seek?: Seek,
): SelectedGoal[] {
  const asks = questionsOf(dataset, rounds, filter, seek);
  const asksOfTargets = filter.statuses.length > 0 || filter.changes.length > 0 || filter.text.trim() !== "";
  return goalsOf(dataset, report)
    .filter((goal) => asks.themes(goal) && asks.programmes(goal))
    .map((goal) => ({
      goal,
      targets: goal.targets.filter(
        (target) => asks.statuses(target) && asks.changes(target) && asks.text(goal, target),
      ),
    }))
    .filter(({ goal, targets }) => targets.length > 0 || (goal.targets.length === 0 && !asksOfTargets));
}

const fits = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);
