import { oneOf } from "../../text/wordMatchers";
import type { Around } from "./clauseContext";

/** "Ei ongelmia, mutta ei myöskään tuloksia": what else there is not. */
export const deniesTwice = ({ words, negations }: Around): boolean =>
  negations.length > 1 && words.some(({ lower }) => turns(lower));

const turns = oneOf("mutta vaan");

/**
 * Whether the negation of a clause bears on the word at a place. It does not reach over "mutta": in "poikkeamia on yhä, mutta ei uusia" there are
 * deviations, and "ei mahdotonta mutta epätodennäköistä" is unlikely.
 */
export function deniesAt({ words, negations }: Around, at: number): boolean {
  const first = negations[0];
  if (first === undefined) return false;
  if (first < at) return !words.slice(first, at).some(({ lower }) => turns(lower));
  return !(first > at + 1 && turns(words[first - 1]?.lower));
}
