import type { Report } from "../dataset/schema";
import type { GoalSummary, DatasetSummary, TargetSummary } from "../dataset/summary";
import type { ShownStatus } from "../status";
import type { Change } from "../change";
import { goalsOf, shownStatusIn } from "../goal/assessmentIn";
import { changeBetweenRounds } from "../changes/changeBetweenAssessments";
import { createNameMatcher } from "../search/searchableText";
import type { Matcher } from "../search/query";

/** What the reader filters by. An empty list or text filters nothing. */
export interface Filter {
  themes: readonly string[];
  programmes: readonly string[];
  statuses: readonly ShownStatus[];
  changes: readonly Change[];
  text: string;
}

/** A goal with those of its targets that match the filter. */
export interface FilteredGoal {
  goal: GoalSummary;
  targets: TargetSummary[];
}

/** A predicate for each part of a filter, over goals or targets. */
export interface FilterPredicates {
  themes: (goal: GoalSummary) => boolean;
  programmes: (goal: GoalSummary) => boolean;
  statuses: (target: TargetSummary) => boolean;
  changes: (target: TargetSummary) => boolean;
  text: (goal: GoalSummary, target: TargetSummary) => boolean;
}

/** The predicates of a filter, for the shown round and the round that it is compared with. */
export function predicatesFor(
  summary: DatasetSummary,
  { roundId, compareId }: { roundId: string; compareId: string | undefined },
  { themes, programmes, statuses, changes, text }: Filter,
  matcher: Matcher = createNameMatcher(summary),
): FilterPredicates {
  const query = matcher.parse(text);
  return {
    themes: ({ themeId }) => fits(themes, themeId),
    programmes: ({ programmeIds }) => programmes.length === 0 || programmes.some((id) => programmeIds.includes(id)),
    statuses: (target) => fits(statuses, shownStatusIn(target, roundId)),
    changes: (target) =>
      changes.length === 0 ||
      compareId === undefined ||
      changes.includes(changeBetweenRounds(target, compareId, roundId)),
    text: (goal, target) => matcher.matches(goal, target, query),
  };
}

/**
 * The goals that match the filter, each with its matching targets, in the report's order. A goal without a matching target is left out. A goal that
 * has no targets at all stays unless the filter concerns targets.
 */
export function applyFilter(
  summary: DatasetSummary,
  report: Report,
  rounds: { roundId: string; compareId: string | undefined },
  filter: Filter,
  matcher?: Matcher,
): FilteredGoal[] {
  const asks = predicatesFor(summary, rounds, filter, matcher);
  const asksOfTargets = filter.statuses.length > 0 || filter.changes.length > 0 || filter.text.trim() !== "";
  return goalsOf(summary, report)
    .filter((goal) => asks.themes(goal) && asks.programmes(goal))
    .map((goal) => ({
      goal,
      targets: goal.targets.filter(
        (target) => asks.statuses(target) && asks.changes(target) && asks.text(goal, target),
      ),
    }))
    .filter(({ goal, targets }) => targets.length > 0 || (goal.targets.length === 0 && !asksOfTargets));
}

/** The whole report as if nothing were filtered: each goal with all its targets. */
export const unfiltered = (goals: readonly GoalSummary[]): FilteredGoal[] =>
  goals.map((goal) => ({ goal, targets: [...goal.targets] }));

/** The goals with only those of their targets that match: for counting and comparing targets, never for a verdict. */
export const onlyMatching = (filtered: readonly FilteredGoal[]): GoalSummary[] =>
  filtered.map(({ goal, targets }) => (targets.length === goal.targets.length ? goal : { ...goal, targets }));

const fits = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);
