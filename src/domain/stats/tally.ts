import type { Report } from "../dataset/schema";
import type { GoalSummary, DatasetSummary, TargetSummary } from "../dataset/summary";
import type { ShownStatus, Status } from "../status";
import { shownStatusIn, verdictIn } from "../goal/assessmentIn";

/** The number of targets of each status. */
export type Tally = Record<ShownStatus, number>;

/** The number of goals of each verdict. */
export type GoalTally = Record<Status, number>;

/** A tally with zero everywhere. */
export const emptyTally = (): Tally => ({
  achieved: 0,
  "on-track": 0,
  "at-risk": 0,
  "not-achieved": 0,
  none: 0,
  "to-check": 0,
});

/** How many targets have each status in the round. */
export function tallyTargets(targets: readonly TargetSummary[], roundId: string): Tally {
  const tally = emptyTally();
  for (const target of targets) tally[shownStatusIn(target, roundId)] += 1;
  return tally;
}

/** How many goals have each verdict in the round. */
export function tallyGoals(goals: readonly GoalSummary[], roundId: string): GoalTally {
  const tally: GoalTally = { achieved: 0, "on-track": 0, "at-risk": 0, "not-achieved": 0, none: 0 };
  for (const goal of goals) tally[verdictIn(goal, roundId)] += 1;
  return tally;
}

/** The sum of a tally. */
export const total = (tally: GoalTally): number => Object.values(tally).reduce((sum, count) => sum + count, 0);

/** One bar of a chart, one row of its table: a theme, a programme or a round, and the statuses of its targets. */
export interface TallyRow {
  id: string;
  tally: Tally;
}

/** Targets by theme, in the dataset's order; themes without targets are left out. */
export const tallyByTheme = (summary: DatasetSummary, goals: readonly GoalSummary[], roundId: string): TallyRow[] =>
  rowsOf(summary.themes, (id) => goals.filter((goal) => goal.themeId === id), roundId);

/**
 * Targets of the goals that are linked to each programme. A goal is linked to several, so its targets are counted under each: a row is about linked
 * goals, not about the programme's success, and rows do not add up to the total.
 */
export const tallyByProgramme = (summary: DatasetSummary, goals: readonly GoalSummary[], roundId: string): TallyRow[] =>
  rowsOf(summary.programmes, (id) => goals.filter((goal) => goal.programmeIds.includes(id)), roundId);

/** Targets by the unit responsible for their goal, in the order of the goals; goals without a unit are left out. */
export const tallyByUnit = (goals: readonly GoalSummary[], roundId: string): TallyRow[] => {
  const units = [...new Set(goals.flatMap(({ unit }) => unit ?? []))].map((id) => ({ id }));
  return rowsOf(units, (id) => goals.filter((goal) => goal.unit === id), roundId);
};

/** All targets in each round of the report. */
export function tallyByRound(report: Report, goals: readonly GoalSummary[]): TallyRow[] {
  const targets = goals.flatMap((goal) => goal.targets);
  return report.rounds.map((round) => ({ id: round.id, tally: tallyTargets(targets, round.id) }));
}

function rowsOf(
  groups: readonly { id: string }[],
  goalsOf: (id: string) => GoalSummary[],
  roundId: string,
): TallyRow[] {
  return groups
    .map(({ id }) => ({ id, targets: goalsOf(id).flatMap((goal) => goal.targets) }))
    .filter(({ targets }) => targets.length > 0)
    .map(({ id, targets }) => ({ id, tally: tallyTargets(targets, roundId) }));
}
