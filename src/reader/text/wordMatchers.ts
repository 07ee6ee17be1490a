/** A test of a word; false if there is no word. */
export type WordTest = (word: string | undefined) => boolean;

/** Whether a word is one of a list's: `oneOf("vain ainoastaan")`. Whole words, so that none is found within another. */
export function oneOf(list: string): WordTest {
  const words: ReadonlySet<string | undefined> = new Set(list.split(" "));
  return (word) => words.has(word);
}

/** Uses regular expressions, the fastest way to test many prefixes at once; lists contain only letters. */
function fits(pattern: string): WordTest {
  const compiled = new RegExp(pattern, "u");
  return (word) => word !== undefined && compiled.test(word);
}

const anyOf = (list: string): string => `(?:${list.replaceAll(" ", "|")})`;

/** The letters that one end of a list's words has. Most words fail on that letter, which is faster than a regular expression. */
const lettersAt = (list: string, place: 0 | -1): ReadonlySet<number> =>
  new Set(list.split(" ").flatMap((word) => word.at(place)?.charCodeAt(0) ?? []));

/** Whether a word begins with one of a list's. */
export function beginsWith(list: string): WordTest {
  const test = fits(`^${anyOf(list)}`);
  const first = lettersAt(list, 0);
  return (word) => word !== undefined && first.has(word.charCodeAt(0)) && test(word);
}

/** Whether a word ends with one of a list's. */
export function endsWith(list: string): WordTest {
  const test = fits(`${anyOf(list)}$`);
  const last = lettersAt(list, -1);
  return (word) => word !== undefined && last.has(word.charCodeAt(word.length - 1)) && test(word);
}

/** Whether a word holds one of a list's, as a part of a compound may. */
export const holding = (list: string): WordTest => fits(anyOf(list));

/** Whether any of the tests passes. */
export const either =
  (...tests: readonly WordTest[]): WordTest =>
  (word) =>
    tests.some((test) => test(word));

/** Whether a word is a figure: "12", "12:sta", "4kpl". */
export const opensWithDigit: WordTest = (word) => {
  const first = word?.charCodeAt(0) ?? 0;
  return first >= 48 && first <= 57;
};
