import { normalizeWhitespace } from "../text/normalizeWhitespace";

/** How many of the newer text's sentences also stand in the older text, word for word. */
export function repeatedSentences(before: string, after: string): { carried: number; all: number } {
  const known = new Set(sentencesOf(before));
  const fresh = sentencesOf(after);
  return { carried: fresh.filter((sentence) => known.has(sentence)).length, all: fresh.length };
}

/** A sentence ends at the end of a line, or at a full stop before a capital letter. So dates and most abbreviations do not end one. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n|(?<=[.!?]["”’)]?)\s+(?=["”(]?\p{Lu})/u)
    .map(normalizeWhitespace)
    .filter(Boolean);
