/** A question asked of a word; where there is no word, the answer is no. */
export type WordTest = (word: string | undefined) => boolean;

/** Whether a word is one of a list's: `oneOf("vain ainoastaan")`. Whole words, so that none is found within another. */
export function oneOf(list: string): WordTest {
  const words: ReadonlySet<string | undefined> = new Set(list.split(" "));
  return (word) => words.has(word);
}

/** The list is parted once, not for every word. */
function someOf(list: string, fits: (word: string, part: string) => boolean): WordTest {
  const parts = list.split(" ");
  return (word) => word !== undefined && parts.some((part) => fits(word, part));
}

/** Whether a word begins with one of a list's. */
export const beginsWith = (list: string): WordTest => someOf(list, (word, part) => word.startsWith(part));

/** Whether a word ends with one of a list's. */
export const endsWith = (list: string): WordTest => someOf(list, (word, part) => word.endsWith(part));

/** Whether a word holds one of a list's, as a part of a compound may. */
export const holding = (list: string): WordTest => someOf(list, (word, part) => word.includes(part));

/** Whether any of the tests says yes. */
export const either =
  (...tests: readonly WordTest[]): WordTest =>
  (word) =>
    tests.some((test) => test(word));

/** Whether a word is a figure: "12", "12:sta", "4kpl". */
export const opensWithDigit: WordTest = (word) => word !== undefined && /^\d/u.test(word);
