import { normalizeWhitespace } from "../text/normalizeWhitespace";

/** How many of the newer text's sentences stand in the older one word for word. */
export function repeatedSentences(before: string, after: string): { carried: number; all: number } {
  const known = new Set(sentencesOf(before));
  const fresh = sentencesOf(after);
  return { carried: fresh.filter((sentence) => known.has(sentence)).length, all: fresh.length };
}

/** A sentence ends at a line's end, or at a full stop before a capital: dates and most abbreviations end none. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n|(?<=[.!?]["”’)]?)\s+(?=["”(]?\p{Lu})/u)
    .map(normalizeWhitespace)
    .filter(Boolean);
