import type { GoalSummary, TargetSummary } from "../../domain/dataset/summary";
import { newestRound } from "../../domain/goal/assessmentIn";
import { useQueryResult } from "../data/QueryResultContext";
import { useLinks } from "./useLinks";

/** A function that links to a goal, or to a target on its page, in the shown round, keeping the reader's list. The newest round is left out. */
export function useGoalHref(): (goal: GoalSummary, target?: TargetSummary) => string {
  const { report, round, view } = useQueryResult();
  const { to } = useLinks();
  return (goal, target) => {
    const isNewest = newestRound(report).id === round.id;
    const page = to({ kind: "goal", goalId: goal.id, ...(isNewest ? {} : { roundId: round.id }) }, view);
    return target ? `${page}#${target.id}` : page;
  };
}
