import type { Assessment, Target } from "../../domain/dataset/schema";
import { isSameText, normalizeWhitespace } from "../../domain/text/normalizeWhitespace";

/** Notes of each round which earlier one said the same, so that nobody has to compare the words again. */
export function noteRepeatedWords({ assessments }: Target): void {
  assessments.forEach((assessment, at) => {
    const earlier = assessments.slice(0, at);
    const told = earlier.find(({ text }) => isSameText(text, assessment.text));
    if (told) assessment.sameTextAs = told.roundId;
    const decided = earlier.find((before) => decidedBySameWords(before, assessment));
    if (decided && assessment.status !== "none") assessment.sameEvidenceAs = decided.roundId;
  });
}

/** Whether what decides a status, its evidence and the reason behind it, is word for word the same in both rounds. */
const decidedBySameWords = (before: Assessment, after: Assessment): boolean =>
  before.evidence !== null &&
  after.evidence !== null &&
  isSameText(before.evidence.quote, after.evidence.quote) &&
  normalizeWhitespace(before.reason?.quote ?? "") === normalizeWhitespace(after.reason?.quote ?? "");
