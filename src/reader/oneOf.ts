/** A question asked of a word; where there is no word, the answer is no. */
export type WordTest = (word: string | undefined) => boolean;

/** Whether a word is one of a list's: `oneOf("vain ainoastaan")`. Whole words, so that none is found within another. */
export function oneOf(list: string): WordTest {
  const words: ReadonlySet<string | undefined> = new Set(list.split(" "));
  return (word) => words.has(word);
}
