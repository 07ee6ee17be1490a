import type { Assessment, Target } from "../model/dataset";
import { changeBetween } from "../model/change";
import type { Change } from "../model/change";
import { assessmentIn } from "./assessmentIn";
import { decidedBySameWords, sameWords } from "./carried";

/**
 * What happened to a target from one assessment to another. Where the status moved and the words did not, the target did not move either: a
 * person reviewed one of them, or the same words mean another thing of a finished year. That is a change of reading, never one of state.
 */
export function changeOf(before: Assessment, after: Assessment): Change {
  const change = changeBetween(before.status, after.status);
  return change !== "same" && saysTheSame(before, after) ? "reread" : change;
}

/** Whether two assessments say the same, once it was asked: every filter counts every change anew, and comparing words is most of that work. */
const asked = new WeakMap<Assessment, WeakMap<Assessment, boolean>>();

function saysTheSame(before: Assessment, after: Assessment): boolean {
  const answers = asked.get(before) ?? new WeakMap<Assessment, boolean>();
  asked.set(before, answers);
  const answer = answers.get(after) ?? comparesAlike(before, after);
  answers.set(after, answer);
  return answer;
}

/** {@link changeOf} for two rounds of a target. */
export const changeIn = (target: Target, beforeId: string, afterId: string): Change =>
  changeOf(assessmentIn(target, beforeId), assessmentIn(target, afterId));

/** A person who reviewed a text weighed all of it, so the same evidence amid other words is still news. */
const comparesAlike = (before: Assessment, after: Assessment): boolean =>
  sameWords(before.text, after.text) || (!before.review && !after.review && decidedBySameWords(before, after));

/** Why the same words came to be read in another way. */
export type Rereading = "review" | "outcome" | "rules";

/** Why the same words came to be read in another way: a person decided, the year is over, or the rules weighed what stands around them. */
export function rereadingOf(before: Assessment, after: Assessment, isOutcome: boolean): Rereading {
  if (before.review || after.review) return "review";
  return isOutcome ? "outcome" : "rules";
}
