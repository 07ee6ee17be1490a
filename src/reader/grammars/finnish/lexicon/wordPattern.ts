import type { WordTest } from "../../../text/wordMatchers";

/** A test for a list of words: a plain entry matches the whole word, "x*" its beginning, "*x" its end. */
export function wordPattern(words: readonly string[]): WordTest {
  const whole: ReadonlySet<string> = new Set(words.filter((word) => !word.includes("*")));
  const begins = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  const ends = words.filter((word) => word.startsWith("*")).map((word) => word.slice(1));
  return (word) =>
    word !== undefined &&
    (whole.has(word) ||
      begins.some((beginning) => word.startsWith(beginning)) ||
      ends.some((end) => word.endsWith(end)));
}
