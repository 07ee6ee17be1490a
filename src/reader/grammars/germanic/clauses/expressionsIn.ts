import type { PlainLexicon } from "../lexicon/lexicon";
import type { Found } from "../lexicon/patterns";
import type { ExpressionGroup } from "../lexicon/vocabulary";
import type { PlainExpression } from "./plainClause";

/** The maximum number of words of a bare verdict: "No.", "Only in part". */
export const maxBareWords = 3;

/** The expressions of a run of words, from left to right; where one begins within another, the longer stands. */
export function expressionsIn(words: readonly string[], lexicon: PlainLexicon): PlainExpression[] {
  const found: PlainExpression[] = [];
  for (const at of words.keys()) {
    const longest: Found<ExpressionGroup> | undefined = lexicon
      .expressionsAt(words, at)
      .find(({ entry }) => entry.need !== "bare" || words.length <= maxBareWords);
    if (!longest) continue;
    const last = found.at(-1);
    if (last && at < last.end) {
      if (longest.end - at <= last.end - last.at) continue;
      found.pop();
    }
    found.push({ group: longest.entry, at, end: longest.end, whole: longest.whole });
  }
  return found;
}
