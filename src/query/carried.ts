import type { Assessment } from "../model/dataset";

/** Whether two texts say the same, word for word; white space aside. Two silences say nothing. */
export const sameWords = (one: string, other: string): boolean => one.trim() !== "" && squeeze(one) === squeeze(other);

/** How many of the newer text's sentences stand in the older one word for word. */
export function carriedSentences(before: string, after: string): { carried: number; all: number } {
  const known = new Set(sentencesOf(before));
  const fresh = sentencesOf(after);
  return { carried: fresh.filter((sentence) => known.has(sentence)).length, all: fresh.length };
}

/** Whether what decides a status, its evidence and the reason behind it, is word for word the same in both rounds. */
export const decidedBySameWords = (before: Assessment, after: Assessment): boolean =>
  before.evidence !== null &&
  after.evidence !== null &&
  sameWords(before.evidence.quote, after.evidence.quote) &&
  squeeze(before.reason?.quote ?? "") === squeeze(after.reason?.quote ?? "");

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A sentence ends at a line's end, or at a full stop before a capital: dates and most abbreviations end none. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n|(?<=[.!?]["”’)]?)\s+(?=["”(]?\p{Lu})/u)
    .map(squeeze)
    .filter(Boolean);
