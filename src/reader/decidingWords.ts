import { assess } from "./assess";
import type { Passage, Span } from "./reading";
import { tokensOf } from "./text/tokens";

/**
 * The words of a text that decide its reading: the fewest that the same rule still reads in the same way, found by leaving out one word after another. Neighbours are joined to one span.
 */
export function decidingWords(passage: Passage): Span[] {
  const { text } = passage;
  const { rule, status } = assess(passage);
  const words = tokensOf(text, { start: 0, end: text.length }).filter(({ punctuation }) => !punctuation);
  let left = text;
  const deciding = words.filter(({ start, end }) => {
    const without = left.slice(0, start) + " ".repeat(end - start) + left.slice(end);
    const read = assess({ ...passage, text: without });
    if (read.rule !== rule || read.status !== status) return true;
    left = without;
    return false;
  });
  return joined(deciding, text);
}

/** Words with nothing but white space between them are one span. */
function joined(words: readonly Span[], text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (last && text.slice(last.end, start).trim() === "") last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
