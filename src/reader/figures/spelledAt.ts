import type { Language } from "../../domain/dataset/schema";
import { spelledNumber } from "../grammars/finnish/lexicon/numbers";
import type { Token } from "../text/tokens";
import { oneOf, opensWithDigit } from "../text/wordMatchers";
import { numberOf } from "./numberWords";
import { isTime, millions, unitOf, type Quantity } from "./quantity";

/** Endings of a Finnish number word that counts something; the local cases are left out, since in "kahdessa koulussa" the number belongs to a place. */
const countingEnding = /(?:(?<!ss|st|ll|lt)[aäni]|kolme|(?<!ss[aä]|st[aä]|ll[aä]|lt[aä])toista)$/u;
/** The local cases in which a time is told: "yhdeksässä päivässä", "viidellä viikolla". */
const inTime = /(?:ss[aä]|ll[aä])(?:toista)?$/u;
const oneAndHalf = oneOf("puolitoista puoltatoista puoleentoista puolentoista");
const million = /^miljoona(?:a|n)?$/u;

/** A quick test whether a word may begin a number that is written out. */
export const mayBeSpelled = (word: string, language: Language): boolean =>
  language === "fi"
    ? word === "joka" || oneAndHalf(word) || million.test(word) || spelledNumber(word) !== undefined
    : numberOf(word, language) !== undefined;

const of = oneOf("of av");
/** "two of", "of the three": a share of several things, not a figure to compare with a level. */
const namesShare = (tokens: readonly Token[], at: number): boolean =>
  of(tokens[at + 1]?.lower) || tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => of(lower));

function spelled(tokens: readonly Token[], at: number, language: Language): number | undefined {
  const lower = tokens[at]?.lower ?? "";
  if (opensWithDigit(lower)) return undefined;
  if (language === "fi") {
    if (oneAndHalf(lower)) return 1.5;
    const next = tokens[at + 1]?.lower ?? "";
    const counts = countingEnding.test(lower) || (inTime.test(lower) && inTime.test(next) && isTime(unitOf(next)));
    return counts ? spelledNumber(lower) : undefined;
  }
  return namesShare(tokens, at) ? undefined : numberOf(lower, language);
}

/** A number in words: "kolmeasataa", "kaksi miljoonaa", "miljoona", "tolv". "One" is left out, because it is often an article or a pronoun. */
export function spelledAt(tokens: readonly Token[], at: number, language: Language): Quantity | null {
  const next = tokens[at + 1]?.lower ?? "";
  const plain = { at, from: false, to: false } as const;
  if (language === "fi" && million.test(tokens[at]?.lower ?? "")) {
    return { ...plain, value: 1e6, most: 1e6, scale: 1e6, unit: unitOf(next) || "money", past: at + 1 };
  }
  const number = spelled(tokens, at, language);
  if (number === undefined || number === 1) return null;
  const scale = millions.test(next) ? 1e6 : 1;
  const value = number * scale;
  return {
    ...plain,
    value,
    most: value,
    scale,
    unit: unitOf(next),
    past: at + (scale > 1 ? 2 : 1),
    named: true,
  };
}
