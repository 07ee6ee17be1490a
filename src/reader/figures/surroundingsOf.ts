import type { Token } from "../text/tokens";
import { oneOf } from "../text/wordMatchers";
import type { FigureWords } from "./figureWords";
import { isLaidDown, isOrWas } from "./isLaidDown";
import { edge, pieceAround } from "./pieceAround";
import type { Quantity } from "./quantity";

/** The maximum distance between a level's name and its figure, in words. */
const reach = 9;

/** How many words after a figure may tell which one it is: "the 28 days we had allowed". */
const tellsWithin = 8;

/** The maximum number of words of the label of a target. */
const labelWithin = 6;
const joins = oneOf(": and but while och men medan samt");
/** "FY25 goal: answer 80 % of 911 calls in 10 seconds", "The aim was for a quarter to be under 26": the first figure after the label is the level, and further figures in its wording are not results. */
function inWording(
  lowers: readonly string[],
  at: number,
  all: readonly Quantity[],
  isLevelWord: (word: string) => boolean,
): "first" | "later" | null {
  const end = lowers.slice(0, labelWithin).findIndex((lower) => lower === ":" || isOrWas(lower));
  if (end < 1 || at < end || !lowers.slice(0, end).some(isLevelWord)) return null;
  const first = all.find((one) => one.at > end);
  if (!first) return null;
  if (first.at === at) return "first";
  return lowers.slice(first.at, at).some((lower) => edge(lower) || joins(lower)) ? null : "later";
}

/** Tests whether a word names a level. */
export const levelWordsOf =
  (words: FigureWords) =>
  (lower: string): boolean =>
    words.level(lower) || words.ceiling(lower) || words.floor(lower);

/** The words and signs around a figure. */
export interface FigureSurroundings {
  readonly quantity: Quantity;
  readonly value: number;
  /** The words of its piece of the sentence. */
  readonly piece: readonly string[];
  /** Those before it, from the figure before on, and the few after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** More of those after it, in which a clause may tell which figure it is. */
  readonly further: readonly string[];
  /** The three before it. */
  readonly close: readonly string[];
  /** The two tokens before it, of another piece too. */
  readonly previous: readonly [string | undefined, string | undefined];
  /** The characters directly before it: a sign, or a year in brackets. */
  readonly sign: string;
  readonly opening: string;
  /** No other figure stands in its piece. */
  readonly isAlone: boolean;
  /** Its place in the wording of a labelled target: the first figure there is the level. */
  readonly wording: "first" | "later" | null;
  /** A document is said to lay it down: "the agreement speaks of 18,000". */
  readonly laidDown: boolean;
}

/** What stands around a figure of a sentence, whose other figures and words are given. */
export function surroundingsOf(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  all: readonly Quantity[],
  words: FigureWords,
  lowers: readonly string[],
): FigureSurroundings {
  const { from, to } = pieceAround(tokens, quantity.at, words);
  const others = all.filter(({ at }) => at !== quantity.at && at >= from && at < to);
  const nearBefore = Math.max(
    from,
    quantity.at - reach,
    ...others.flatMap(({ past, at }) => (at < quantity.at ? [past] : [])),
  );
  const nextOther = others.find(({ at }) => at > quantity.at)?.at ?? to;
  const past = lowers[quantity.past] === "%" ? quantity.past + 1 : quantity.past;
  const start = tokens[quantity.at]?.start ?? 0;
  return {
    quantity,
    value: quantity.value,
    piece: lowers.slice(from, to),
    before: lowers.slice(nearBefore, quantity.at),
    after: lowers.slice(past, Math.min(to, nextOther, past + 4)),
    further: lowers.slice(quantity.past, Math.min(to, nextOther, quantity.past + tellsWithin)),
    close: lowers.slice(Math.max(from, quantity.at - 3), quantity.at),
    previous: [lowers[quantity.at - 2], lowers[quantity.at - 1]],
    sign: text.slice(Math.max(0, start - 3), start),
    opening: text.slice(Math.max(0, start - 8), start),
    isAlone: others.length === 0,
    wording: inWording(lowers, quantity.at, all, levelWordsOf(words)),
    laidDown: isLaidDown(lowers, quantity.at),
  };
}
