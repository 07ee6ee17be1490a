import type { Report } from "../dataset/schema";
import type { AssessmentSummary, GoalSummary, TargetSummary } from "../dataset/summary";
import type { FilteredGoal } from "../filter/applyFilter";
import { severity, shownStatusOf } from "../status";
import { startsNewYear } from "../changes/startsNewYear";
import { assessmentIn, shownStatusIn } from "../goal/assessmentIn";

/** A target that needs attention: not met, at risk, not assessed or, once the year is over, without a result. */
export interface AttentionItem {
  goal: GoalSummary;
  target: TargetSummary;
  assessment: AssessmentSummary;
  /** The round since which the target has had this status without a break; a new year starts anew. */
  sinceRoundId: string;
  /** Whether no round up to this one mentions the target. */
  neverMentioned: boolean;
}

/** Those of the selected targets that need attention in the round: worst first, then the most recent, then in the report's order. */
export function attentionList(
  report: Report,
  filtered: readonly Readonly<FilteredGoal>[],
  roundId: string,
): AttentionItem[] {
  const at = report.rounds.findIndex((round) => round.id === roundId);
  const upTo = report.rounds.slice(0, at + 1).map(({ id }) => id);
  const ofYear = upTo.slice(
    Math.max(
      0,
      upTo.findLastIndex((id, index) => startsNewYear(upTo[index - 1] ?? id, id)),
    ),
  );
  const isOver = report.rounds[at]?.kind === "outcome";
  const found = filtered.flatMap(({ goal, targets }) =>
    targets
      .map((target) => ({ target, assessment: assessmentIn(target, roundId) }))
      .filter(({ assessment }) => needsAttention(assessment, isOver))
      .map(({ target, assessment }) => ({
        goal,
        target,
        assessment,
        sinceRoundId: sinceRound(target, ofYear),
        neverMentioned: upTo.every((id) => assessmentIn(target, id).noneReason === "silent"),
      })),
  );
  return found.toSorted(
    (a, b) =>
      severity(shownStatusOf(a.assessment)) - severity(shownStatusOf(b.assessment)) ||
      upTo.indexOf(b.sinceRoundId) - upTo.indexOf(a.sinceRoundId),
  );
}

/** "On track" needs attention only in an outcome: the year is over and the report gives no result. */
const needsAttention = ({ status }: AssessmentSummary, isOver: boolean): boolean =>
  status !== "achieved" && (isOver || status !== "on-track");

function sinceRound(target: TargetSummary, upTo: readonly string[]): string {
  const now = upTo.at(-1);
  if (now === undefined) throw new RangeError("no round to look back from");
  const status = shownStatusIn(target, now);
  const changed = upTo.findLastIndex((id) => shownStatusIn(target, id) !== status);
  return upTo[changed + 1] ?? now;
}
