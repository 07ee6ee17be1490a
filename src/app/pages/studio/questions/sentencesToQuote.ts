import type { Goal, Report, Round, Target } from "../../../../domain/dataset/schema";
import { isSaidOnce } from "../../../../convert/review/findPassage";
import { sentencesIn } from "./markedText";

/** The distinct sentences of a target's rounds, in their order. */
export const sentencesOfTarget = ({ assessments }: Target, { language }: Pick<Report, "language">): string[] => [
  ...new Set(assessments.flatMap(({ text }) => sentencesIn(text, language))),
];

/** The sentences that a new target can quote in a round: those of the goal's targets in that round, else those of all its cells. Only sentences that occur once in the goal. */
export function sentencesInRound(goal: Goal, report: Report, { id }: Round): string[] {
  const evidence = goal.targets.flatMap(({ assessments }) =>
    assessments.flatMap(({ roundId, text }) => (roundId === id ? sentencesIn(text, report.language) : [])),
  );
  const all = goal.cells.flatMap(({ paragraphs }) => sentencesIn(paragraphs.join("\n"), report.language));
  return [...new Set(evidence.length > 0 ? evidence : all)].filter((sentence) => isSaidOnce(goal.cells, sentence));
}
