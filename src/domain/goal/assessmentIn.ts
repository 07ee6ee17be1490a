import type { Goal, Report, Round, Target } from "../dataset/schema";
import type { AssessmentSummary, GoalSummary, DatasetSummary, TargetSummary } from "../dataset/summary";
import { shownStatusOf, verdictOf } from "../status";
import type { ShownStatus, Status } from "../status";

/** The target's assessment in the round. A target has one per round of its report; throws for another report's round. */
export function assessmentIn<A extends AssessmentSummary>(
  target: { readonly id: string; readonly assessments: readonly A[] },
  roundId: string,
): A {
  const found = target.assessments.find((assessment) => assessment.roundId === roundId);
  if (!found) throw new RangeError(`${target.id} has no assessment in ${roundId}`);
  return found;
}

/** A goal's target with its texts. */
export function fullTarget(goal: Goal, { id }: TargetSummary): Target {
  const found = goal.targets.find((target) => target.id === id);
  if (!found) throw new RangeError(`${goal.id} has no target ${id}`);
  return found;
}

/** The target's status in the round. */
export const statusIn = (target: TargetSummary, roundId: string): Status => assessmentIn(target, roundId).status;

/** The target's status in the round as it is shown: "to check" is kept apart from "not assessed". */
export const shownStatusIn = (target: TargetSummary, roundId: string): ShownStatus =>
  shownStatusOf(assessmentIn(target, roundId));

/** The goal's verdict in the round, by the city's own rule (see {@link verdictOf}). */
export const verdictIn = (goal: GoalSummary, roundId: string): Status =>
  verdictOf(goal.targets.map((target) => statusIn(target, roundId)));

/** The targets that keep the goal from being met: those with the goal's verdict, when that is worse than on track. */
export function blockersIn(goal: GoalSummary, roundId: string): TargetSummary[] {
  const verdict = verdictIn(goal, roundId);
  if (verdict !== "not-achieved" && verdict !== "at-risk") return [];
  return goal.targets.filter((target) => statusIn(target, roundId) === verdict);
}

/** Cached, because every component asks for the goals at every render, and an identical array lets React skip work. */
const known = new WeakMap<DatasetSummary, ReadonlyMap<string, readonly GoalSummary[]>>();

/** The goals of one report, in its order: always the same array for the same summary and report. */
export function goalsOf(summary: DatasetSummary, report: Report): readonly GoalSummary[] {
  const byReport = known.get(summary) ?? goalsByReport(summary);
  known.set(summary, byReport);
  return byReport.get(report.id) ?? noGoals;
}

function goalsByReport({ goals }: DatasetSummary): ReadonlyMap<string, readonly GoalSummary[]> {
  const byReport = new Map<string, GoalSummary[]>();
  for (const goal of goals) {
    const others = byReport.get(goal.reportId);
    if (others) others.push(goal);
    else byReport.set(goal.reportId, [goal]);
  }
  return byReport;
}

const noGoals: readonly GoalSummary[] = [];

/** The newest round of the report, which pages open with. */
export function newestRound(report: Report): Round {
  const newest = report.rounds.at(-1);
  if (!newest) throw new RangeError(`${report.id} has no round`);
  return newest;
}

/** The round before this one in the same report, if there is one. */
export const previousRound = (report: Report, roundId: string): Round | undefined =>
  report.rounds[report.rounds.findIndex((round) => round.id === roundId) - 1];
