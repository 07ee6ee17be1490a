import type { AssessmentSummary, TargetSummary } from "../dataset/summary";
import { changeBetweenStatuses } from "../change";
import type { Change } from "../change";
import { assessmentIn } from "../goal/assessmentIn";
import { startsNewYear } from "./startsNewYear";

/**
 * How a target changed from one assessment to another. Where the status differs but the words are the same, only the reading changed (`reread`): a
 * person reviewed one of them, or the same words mean something else of a finished year. After a year's result, the next year starts anew.
 */
export function changeBetweenAssessments(before: AssessmentSummary, after: AssessmentSummary): Change {
  if (startsNewYear(before.roundId, after.roundId)) return changeBetweenStatuses("none", after.status);
  const change = changeBetweenStatuses(before.status, after.status);
  return change !== "same" && saysTheSame(before, after) ? "reread" : change;
}

/** {@link changeBetweenAssessments} for two rounds of a target. */
export const changeBetweenRounds = (target: TargetSummary, beforeId: string, afterId: string): Change =>
  changeBetweenAssessments(assessmentIn(target, beforeId), assessmentIn(target, afterId));

/** A reviewer decides on the whole text: of a reviewed assessment the whole text must be the same, not only the evidence. */
const saysTheSame = (before: AssessmentSummary, after: AssessmentSummary): boolean =>
  firstOf(before, before.sameTextAs) === firstOf(after, after.sameTextAs) ||
  (!before.review && !after.review && isDecidedAlike(before, after));

const isDecidedAlike = (before: AssessmentSummary, after: AssessmentSummary): boolean =>
  before.status !== "none" &&
  after.status !== "none" &&
  firstOf(before, before.sameEvidenceAs) === firstOf(after, after.sameEvidenceAs);

/** The round in which the assessment's text first appeared. */
const firstOf = ({ roundId }: AssessmentSummary, earlierId: string | undefined): string => earlierId ?? roundId;

/** Why the same words got another status. */
export type RereadingReason = "review" | "outcome" | "rules";

/** Finds why the same words got another status: a person decided, the year is over, or the surrounding text differs. */
export function rereadingReason(
  before: AssessmentSummary,
  after: AssessmentSummary,
  isOutcome: boolean,
): RereadingReason {
  if (before.review || after.review) return "review";
  return isOutcome ? "outcome" : "rules";
}
