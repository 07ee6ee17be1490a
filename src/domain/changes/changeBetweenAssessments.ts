import type { AssessmentSummary, TargetSummary } from "../dataset/summary";
import { changeBetweenStatuses } from "../change";
import type { Change } from "../change";
import { assessmentIn } from "../goal/assessmentIn";

/**
 * What happened to a target from one assessment to another. Where the status moved and the words did not, the target did not move either: a
 * person reviewed one of them, or the same words mean another thing of a finished year. That is a change of reading, never one of state.
 */
export function changeBetweenAssessments(before: AssessmentSummary, after: AssessmentSummary): Change {
  const change = changeBetweenStatuses(before.status, after.status);
  return change !== "same" && saysTheSame(before, after) ? "reread" : change;
}

/** {@link changeBetweenAssessments} for two rounds of a target. */
export const changeBetweenRounds = (target: TargetSummary, beforeId: string, afterId: string): Change =>
  changeBetweenAssessments(assessmentIn(target, beforeId), assessmentIn(target, afterId));

/** A person who reviewed a text weighed all of it, so the same evidence amid other words is still news. */
const saysTheSame = (before: AssessmentSummary, after: AssessmentSummary): boolean =>
  firstOf(before, before.sameTextAs) === firstOf(after, after.sameTextAs) ||
  (!before.review && !after.review && isDecidedAlike(before, after));

const isDecidedAlike = (before: AssessmentSummary, after: AssessmentSummary): boolean =>
  before.status !== "none" &&
  after.status !== "none" &&
  firstOf(before, before.sameEvidenceAs) === firstOf(after, after.sameEvidenceAs);

/** The round that said first what the assessment says. */
const firstOf = ({ roundId }: AssessmentSummary, earlierId: string | undefined): string => earlierId ?? roundId;

/** Why the same words came to be read in another way. */
export type RereadingReason = "review" | "outcome" | "rules";

/** Why the same words came to be read in another way: a person decided, the year is over, or the rules weighed what stands around them. */
export function rereadingReason(
  before: AssessmentSummary,
  after: AssessmentSummary,
  isOutcome: boolean,
): RereadingReason {
  if (before.review || after.review) return "review";
  return isOutcome ? "outcome" : "rules";
}
