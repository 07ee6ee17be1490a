import type { Report } from "../dataset/schema";
import type { TargetSummary } from "../dataset/summary";
import { changeBetweenRounds } from "./changeBetweenAssessments";

/** The index of the report's round in which the target last got worse, up to the given round; -1 if it never did. */
export function lastWorsened(report: Report, target: TargetSummary, roundId: string): number {
  const upTo = report.rounds.slice(0, report.rounds.findIndex(({ id }) => id === roundId) + 1);
  return upTo.findLastIndex((round, index) => {
    const before = upTo[index - 1];
    return before !== undefined && changeBetweenRounds(target, before.id, round.id) === "worse";
  });
}
