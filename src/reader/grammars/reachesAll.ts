import { opensWithDigit, type WordTest } from "../text/wordMatchers";

/** A language's words for everything that a goal counts being done. */
export interface WholeWords {
  /** "all", "each"; and the word after it. */
  readonly every: (word: string, next: string | undefined) => boolean;
  /** "nearly", before {@link every}. */
  readonly nearly: WordTest;
  /** "everything", "kokonaan", "helhet": by themselves. */
  readonly wholly: (word: string, next: string | undefined) => boolean;
  /** "now", "already". */
  readonly now: WordTest;
  /** Verbs of what has come about: "has", "were", "sai". */
  readonly cameAbout: WordTest;
  /** Participles and passives of what has been done. */
  readonly isDone: WordTest;
  /** Auxiliaries before {@link isDone}: "has", "have been", "on". */
  readonly perfect: WordTest;
  /** "received", "löytyi": what each got, without a number. */
  readonly obtained: WordTest;
  /** What is to come, is ordered or would be. */
  readonly notYet: WordTest;
  /** What happens beside the work: inviting, asking, discussing, measuring, a unit of time. */
  readonly beside: WordTest;
  /** In how many words after {@link every} its number may follow: "all of our twelve schools". */
  readonly numberWithin: number;
  readonly numberOf: (word: string | undefined) => number | undefined;
}

/**
 * "All 42 bridges were inspected", "Palvelusuunnitelma on laadittu jokaiselle asiakkaalle": everything that is counted is done, whichever verb says so. A number, "now" or the
 * perfect tense is needed: "kaikki osallistuivat" says how a meeting was attended.
 */
export function reachesAll(words: readonly string[], language: WholeWords): "all" | "nearly" | null {
  const { every, nearly, wholly, now, cameAbout, isDone, perfect, obtained, notYet, beside, numberWithin, numberOf } =
    language;
  if (words.some((word) => notYet(word) || beside(word))) return null;
  const all = words.findIndex((word, at) => every(word, words[at + 1]));
  if (all < 0 && !words.some((word, at) => wholly(word, words[at + 1]))) return null;
  const howMany = all > 0 && nearly(words[all - 1]) ? "nearly" : "all";
  const isPerfect = words.some(
    (word, at) => perfect(word) && words.some((other, place) => place !== at && isDone(other)),
  );
  if (isPerfect) return howMany;
  if (all < 0) return null;
  if (words.some((word) => obtained(word))) return howMany;
  const isCounted = words
    .slice(all + 1, all + 1 + numberWithin)
    .some((word) => opensWithDigit(word) || numberOf(word) !== undefined);
  return (isCounted || words.some((word) => now(word))) &&
    words.some((word, at) => at !== all && (cameAbout(word) || isDone(word)))
    ? howMany
    : null;
}
