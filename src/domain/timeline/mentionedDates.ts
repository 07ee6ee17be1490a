import type { Target } from "../dataset/schema";
import type { TargetSummary } from "../dataset/summary";

/** The dates that the target's texts mention, sorted, each once. */
export const mentionedDates = ({ assessments }: TargetSummary): string[] =>
  [...new Set(assessments.flatMap(({ events }) => events.map(({ date }) => date)))].toSorted();

/** The sentences that mention the date, from the newest round that mentions it, each once. */
export function sentencesNaming(date: string, { assessments }: Target): string[] {
  const naming = assessments.findLast(({ events }) => events.some((event) => event.date === date));
  if (!naming) return [];
  const named = naming.events.filter((event) => event.date === date);
  return [...new Set(named.map(({ start, end }) => sentenceAround(naming.text, start, end)))];
}

/**
 * The sentence around a span of the text. A sentence ends at a full stop before a capital letter, or at the end of a line, so that dates and
 * abbreviations do not end one.
 */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const from = [...before.matchAll(/[.!?]\s+(?=\p{Lu})|\n/gu)].at(-1);
  const after = /[.!?](?=\s+\p{Lu}|\s*$)|\n/u.exec(text.slice(end));
  const first = from ? from.index + from[0].length : 0;
  const last = after ? end + after.index + after[0].length : text.length;
  return text.slice(first, last).trim();
}
