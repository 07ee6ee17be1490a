import type { Language } from "../../../domain/dataset/schema";
import { isBad } from "../../../domain/status";
import { sentencesOf } from "../../../reader/text/sentences";
import { unassessed } from "./assessments";
import type { FoundAssessment } from "./assessments";

/** As many sentences on a target of several measures tell of more than one of them. */
const minSentences = 5;

/**
 * Asks a person about bad news that is only inferred, from one sentence of many on a target that several measures describe: the setback may be of one thing
 * beside others that went well.
 */
export function askedOnPart(found: FoundAssessment, measures: number, language: Language): FoundAssessment {
  const { assessment } = found;
  const { status, basis, rule, evidence, roundId, text, source, events } = assessment;
  if (status === "none" || basis !== "inferred" || !isBad(status) || measures < 2) return found;
  const sentences = sentencesOf(text, language);
  const bearing = sentences.filter(({ start, end }) => start < evidence.end && end > evidence.start);
  if (sentences.length < minSentences || bearing.length > 1) return found;
  return {
    ...found,
    assessment: {
      ...unassessed(roundId, "unclear", text, source, events),
      candidate: { status, basis, rule, evidence },
    },
  };
}
