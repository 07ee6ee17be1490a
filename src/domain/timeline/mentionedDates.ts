import type { Target } from "../dataset/schema";
import type { TargetSummary } from "../dataset/summary";

/** The days that the texts name of the target, in their order, each once. */
export const mentionedDates = ({ assessments }: TargetSummary): string[] =>
  [...new Set(assessments.flatMap(({ events }) => events.map(({ date }) => date)))].toSorted();

/** The sentences that name the day; what several rounds repeat stands once, as the last of them words it. */
export function sentencesNaming(date: string, { assessments }: Target): string[] {
  const naming = assessments.findLast(({ events }) => events.some((event) => event.date === date));
  if (!naming) return [];
  const named = naming.events.filter((event) => event.date === date);
  return [...new Set(named.map(({ start, end }) => sentenceAround(naming.text, start, end)))];
}

/** The sentence around a place in the text. A full stop inside a date or an abbreviation ends none: a sentence ends before a capital or a line's end. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const from = [...before.matchAll(/[.!?]\s+(?=\p{Lu})|\n/gu)].at(-1);
  const after = /[.!?](?=\s+\p{Lu}|\s*$)|\n/u.exec(text.slice(end));
  const first = from ? from.index + from[0].length : 0;
  const last = after ? end + after.index + after[0].length : text.length;
  return text.slice(first, last).trim();
}
