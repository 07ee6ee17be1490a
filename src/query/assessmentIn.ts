import type { Assessment, Dataset, Goal, Report, Round, Target } from "../model/dataset";
import { verdictOf } from "../model/status";
import type { Status } from "../model/status";

/** What the round says of the target. A target has one assessment per round of its report; asking for another report's round is a mistake. */
export function assessmentIn(target: Target, roundId: string): Assessment {
  const found = target.assessments.find((assessment) => assessment.roundId === roundId);
  if (!found) throw new RangeError(`${target.id} has no assessment in ${roundId}`);
  return found;
}

/** The target's status in the round. */
export const statusIn = (target: Target, roundId: string): Status => assessmentIn(target, roundId).status;

/** The goal's verdict in the round, by the city's own rule (see {@link verdictOf}). */
export const verdictIn = (goal: Goal, roundId: string): Status =>
  verdictOf(goal.targets.map((target) => statusIn(target, roundId)));

/** The targets that keep the goal from being met: those with the goal's verdict, when that is worse than on track. */
export function blockersIn(goal: Goal, roundId: string): Target[] {
  const verdict = verdictIn(goal, roundId);
  if (verdict !== "not-achieved" && verdict !== "at-risk") return [];
  return goal.targets.filter((target) => statusIn(target, roundId) === verdict);
}

/** The goals of one report, in its order. */
export const goalsOf = (dataset: Dataset, report: Report): Goal[] =>
  dataset.goals.filter((goal) => goal.reportId === report.id);

/** The newest round of the report: the one a page opens with. */
export function newestRound(report: Report): Round {
  const newest = report.rounds.at(-1);
  if (!newest) throw new RangeError(`${report.id} has no round`);
  return newest;
}

/** The round before this one in the same report, if there is one. */
export const roundBefore = (report: Report, roundId: string): Round | undefined =>
  report.rounds[report.rounds.findIndex((round) => round.id === roundId) - 1];
