import type { Dataset, Goal, Round, Target } from "../../../../domain/dataset/schema";
import type { AssessmentSummary, DatasetSummary, TargetSummary } from "../../../../domain/dataset/summary";
import { shownStatusOf } from "../../../../domain/status";

/** Cached: every question needs the published targets of the same site. */
const targetsByDataset = new WeakMap<DatasetSummary, ReadonlyMap<string, TargetSummary>>();

const keyOf = (reportId: string, targetId: string): string => `${reportId} ${targetId}`;

function targetsOf(dataset: DatasetSummary): ReadonlyMap<string, TargetSummary> {
  const all =
    targetsByDataset.get(dataset) ??
    new Map(
      dataset.goals.flatMap(({ reportId, targets }) => targets.map((one) => [keyOf(reportId, one.id), one] as const)),
    );
  targetsByDataset.set(dataset, all);
  return all;
}

/** What the site has published of a target in a round; null if nothing. */
export const publishedAssessment = (
  dataset: DatasetSummary,
  reportId: string,
  targetId: string,
  roundId: string,
): AssessmentSummary | null =>
  targetsOf(dataset)
    .get(keyOf(reportId, targetId))
    ?.assessments.find((one) => one.roundId === roundId) ?? null;

/** A status that publishing would change. */
export interface ReaderChange {
  goal: Goal;
  target: Target;
  round: Round;
  before: AssessmentSummary;
  after: AssessmentSummary;
}

/** The changes that publishing would make for readers of the site. */
export interface ReaderChanges {
  statuses: ReaderChange[];
  /** The names of targets that would appear, and that would disappear. */
  added: string[];
  gone: string[];
  /** The names of rounds that would appear. */
  rounds: string[];
  /** The number of published manual statuses that this draft lacks. */
  lostDecisions: number;
}

/** Compares a report with what the site has published of it; null where it has published none. */
export function readerChanges(published: DatasetSummary, dataset: Dataset, reportId: string): ReaderChanges | null {
  const before = published.reports.find(({ id }) => id === reportId);
  const report = dataset.reports.find(({ id }) => id === reportId);
  if (!before || !report) return null;
  const goals = dataset.goals.filter((goal) => goal.reportId === reportId);
  const targets = goals.flatMap((goal) => goal.targets);
  const publishedTargets = published.goals.filter((goal) => goal.reportId === reportId).flatMap((goal) => goal.targets);
  const without = <T extends { id: string }>(all: readonly T[], others: readonly { id: string }[]) => {
    const ids = new Set(others.map(({ id }) => id));
    return all.filter(({ id }) => !ids.has(id));
  };
  const byId = new Map(targets.map((target) => [target.id, target]));
  const isDecided = (targetId: string, roundId: string) =>
    byId.get(targetId)?.assessments.some((one) => one.roundId === roundId && one.review) === true;
  return {
    lostDecisions: publishedTargets.flatMap(({ id, assessments }) =>
      assessments.filter(({ review, roundId }) => review && !isDecided(id, roundId)),
    ).length,
    statuses: goals.flatMap((goal) =>
      goal.targets.flatMap((target) =>
        report.rounds.flatMap((round): ReaderChange[] => {
          const current = publishedAssessment(published, reportId, target.id, round.id);
          const after = target.assessments.find(({ roundId }) => roundId === round.id);
          return current && after && shownStatusOf(current) !== shownStatusOf(after)
            ? [{ goal, target, round, before: current, after }]
            : [];
        }),
      ),
    ),
    added: without(targets, publishedTargets).map(({ name }) => name),
    gone: without(publishedTargets, targets).map(({ name }) => name),
    rounds: without(report.rounds, before.rounds).map(({ label }) => label),
  };
}
