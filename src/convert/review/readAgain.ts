import type { Assessment, Goal, Report, Round } from "../../domain/dataset/schema";
import { assessOrAsk } from "../../reader/assessOrAsk";
import type { Span } from "../../reader/reading";
import { sentencesOf } from "../../reader/text/sentences";
import { assessmentFrom } from "../report/assessments/assessments";
import { joinParagraphs } from "./assessmentParagraphs";
import type { PlacedParagraph } from "./assessmentParagraphs";

/** Reads paragraphs of a round again for a target, with the words that a person says are about it. */
export function readAgain(
  goal: Goal,
  paragraphs: readonly PlacedParagraph[],
  passages: readonly string[],
  { language }: Pick<Report, "language">,
  round: Round,
): Assessment {
  const { text, source } = joinParagraphs(goal, paragraphs);
  const within = passages
    .flatMap((passage) => occurrences(text, passage))
    .map((span) => wholeSentences(text, span, language));
  const reading = assessOrAsk({ text, language, year: round.year, kind: round.kind, within });
  return assessmentFrom(reading, round.id, text, source);
}

/** Each place where a text says a passage. */
export function occurrences(text: string, passage: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(passage); at !== -1; at = text.indexOf(passage, at + passage.length))
    found.push({ start: at, end: at + passage.length });
  return found;
}

/** A few words may have been quoted: the sentences that they stand in are read. */
function wholeSentences(text: string, { start, end }: Span, language: Report["language"]): Span {
  const touched = sentencesOf(text, language).filter((one) => one.start < end && one.end > start);
  return {
    start: Math.min(start, ...touched.map((one) => one.start)),
    end: Math.max(end, ...touched.map((one) => one.end)),
  };
}
