import type { Target } from "../model/dataset";

/** A dated event that a text names, with the sentence that names it. */
export interface NamedEvent {
  date: string;
  sentence: string;
}

/** Every dated event of the target, by date; what several rounds repeat stands once, as the last of them words it. */
export function eventsOf(target: Target): NamedEvent[] {
  const found = new Map<string, Set<string>>();
  for (const { text, events } of target.assessments) {
    const named = new Map<string, Set<string>>();
    for (const { date, start, end } of events) {
      named.set(date, (named.get(date) ?? new Set()).add(sentenceAround(text, start, end)));
    }
    for (const [date, sentences] of named) found.set(date, sentences);
  }
  return [...found]
    .flatMap(([date, sentences]) => [...sentences].map((sentence) => ({ date, sentence })))
    .toSorted((a, b) => a.date.localeCompare(b.date));
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
