import type { Token } from "../text/tokens";
import { oneOf, opensWithDigit } from "../text/wordMatchers";
import type { FigureWords } from "./figureWords";

/** Punctuation marks between the pieces of a sentence. */
export const edge = oneOf(", ; ( ) [ ] – − —");
const dash = oneOf("– − —");
/** "−7 %": a dash directly before a figure. */
const isMinus = (tokens: readonly Token[], at: number): boolean =>
  dash(tokens[at]?.lower) && opensWithDigit(tokens[at + 1]?.lower) && tokens[at]?.end === tokens[at + 1]?.start;

const points = oneOf("pekar pekade lutar går siktar");
/** "Prognosen pekar mot 43 procent": here the word parts no figures. */
const isDirection = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "mot" && points(tokens[at - 1]?.lower);

const that = oneOf("että att that");
/** "Tavoitteena oli, että määrä on 40": the level's name stands before the comma. */
const opensThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "," && that(tokens[at + 1]?.lower);

/** The piece of a sentence that a token stands in: from one punctuation mark or separating word to the next. */
export function pieceAround(tokens: readonly Token[], at: number, words: FigureWords): { from: number; to: number } {
  const parts = (index: number): boolean => {
    const lower = tokens[index]?.lower ?? "";
    return (
      (edge(lower) && !isMinus(tokens, index) && !opensThat(tokens, index)) ||
      (words.parts(lower) && !isDirection(tokens, index))
    );
  };
  let from = at;
  while (from > 0 && !parts(from - 1)) from -= 1;
  let to = at;
  while (to < tokens.length && !parts(to)) to += 1;
  return { from, to };
}
