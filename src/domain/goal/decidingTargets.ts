import type { Report } from "../dataset/schema";
import type { GoalSummary, TargetSummary } from "../dataset/summary";
import { severity } from "../status";
import { assessmentIn, blockersIn, shownStatusIn, statusIn, verdictIn } from "./assessmentIn";

/** The goal's targets, the worst status first, then in the report's order. */
export const targetsBySeverity = <T extends TargetSummary>(
  goal: { readonly targets: readonly T[] },
  roundId: string,
): T[] => goal.targets.toSorted((a, b) => severity(shownStatusIn(a, roundId)) - severity(shownStatusIn(b, roundId)));

/**
 * The targets that decide a goal's verdict, to be named in the sentence about it: those that block it; if it is on track, those still to be reached;
 * if the others are achieved, those without an assessment. Empty if every target is achieved or none is assessed.
 */
export function decidingTargets(goal: GoalSummary, roundId: string): TargetSummary[] {
  const verdict = verdictIn(goal, roundId);
  if (verdict === "on-track") return goal.targets.filter((target) => statusIn(target, roundId) === "on-track");
  if (verdict === "none" && countAchieved(goal, roundId) > 0) return unassessedTargets(goal, roundId);
  return blockersIn(goal, roundId);
}

/** How many of the goal's targets are achieved. */
export const countAchieved = (goal: GoalSummary, roundId: string): number =>
  goal.targets.filter((target) => statusIn(target, roundId) === "achieved").length;

/** The targets that the round does not assess. */
export const unassessedTargets = (goal: GoalSummary, roundId: string): TargetSummary[] =>
  goal.targets.filter((target) => statusIn(target, roundId) === "none");

/** Whether no round up to this one mentions the target. */
export function neverMentioned(report: Report, target: TargetSummary, roundId: string): boolean {
  const upTo = report.rounds.slice(0, report.rounds.findIndex((round) => round.id === roundId) + 1);
  return upTo.every((round) => assessmentIn(target, round.id).noneReason === "silent");
}
