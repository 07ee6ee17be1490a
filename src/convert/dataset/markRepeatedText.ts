import type { Assessment, Dataset } from "../../domain/dataset/schema";
import { isSameText, normalizeWhitespace } from "../../domain/text/normalizeWhitespace";

/** Marks each assessment whose text equals an earlier round's, so that pages need not compare texts. */
export const markRepeatedText = (dataset: Dataset): Dataset => ({
  ...dataset,
  goals: dataset.goals.map((goal) => ({
    ...goal,
    targets: goal.targets.map((target) => ({ ...target, assessments: marked(target.assessments) })),
  })),
});

const marked = (assessments: readonly Assessment[]): Assessment[] =>
  assessments.map((assessment, at) => {
    const earlier = assessments.slice(0, at);
    const sameText = earlier.find(({ text }) => isSameText(text, assessment.text));
    const withText = sameText ? { ...assessment, sameTextAs: sameText.roundId } : assessment;
    const sameEvidence = earlier.find((before) => decidedBySameWords(before, assessment));
    return sameEvidence && withText.status !== "none"
      ? { ...withText, sameEvidenceAs: sameEvidence.roundId }
      : withText;
  });

/** Whether what decides a status, its evidence and the reason behind it, is word for word the same in both rounds. */
const decidedBySameWords = (before: Assessment, after: Assessment): boolean =>
  before.evidence !== null &&
  after.evidence !== null &&
  isSameText(before.evidence.quote, after.evidence.quote) &&
  normalizeWhitespace(before.reason?.quote ?? "") === normalizeWhitespace(after.reason?.quote ?? "");
