import type { Language } from "../../domain/dataset/schema";
import { isNegation } from "./negations";

/** Words, figures, and the marks that close a clause's denial. */
const pieces = /\p{L}+(?:['’]\p{L}+)*|\d+|[.;:!?]/gu;
/** Words are cut to their first letters, so that inflected forms count together. */
const beginning = 6;
/** How many words after a negation are marked as denied. */
const reach = 4;
/** Longer passages are cut after this many words. */
const maxWords = 400;
const letter = /^\p{L}/u;
const digit = /^\d/u;

/**
 * The words of a text as the second opinion weighs them, each with its language: cut to their beginnings, a figure as "#", a negation as "(not)", and
 * what it denies with "!": "Tavoite ei toteutunut" gives "fi tavoit", "fi (not)", "fi !toteut".
 */
export function weighedWords(text: string, language: Language): string[] {
  const words: string[] = [];
  let denied = 0;
  for (const piece of (text.toLowerCase().match(pieces) ?? []).slice(0, maxWords)) {
    const word = piece.replaceAll("’", "'");
    if (isNegation[language](word)) {
      words.push("(not)");
      denied = reach;
    } else if (letter.test(word) || digit.test(word)) {
      words.push(`${denied > 0 ? "!" : ""}${digit.test(word) ? "#" : word.slice(0, beginning)}`);
      denied = Math.max(0, denied - 1);
    } else denied = 0;
  }
  return [...new Set(words)].map((word) => `${language} ${word}`);
}
