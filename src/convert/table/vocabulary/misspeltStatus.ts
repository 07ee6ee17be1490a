import type { Status } from "../../../domain/status";
import { editDistance } from "../../../domain/text/editDistance";

/** Shorter words are too like others: one letter makes another of them. */
const minWordLength = 8;
const maxEdits = 2;
/** As many letters at the beginning and the end of a word are right. */
const rightLetters = 2;

/**
 * The status of words that are misspelt in one long word: "Ei toteunut", "Totetutui". Null where no status comes near, or two that differ do. All other
 * words, and so each denial, must be written as they are known.
 */
export function misspeltStatus(known: readonly (readonly [string, Status])[]): (words: string) => Status | null {
  const phrases = known
    .map(([phrase, status]) => ({ words: phrase.split(" "), status }))
    .filter(({ words }) => words.some(({ length }) => length >= minWordLength));
  return (text) => {
    const words = text.trim().toLowerCase().split(/\s+/);
    if (!words.some(({ length }) => length >= minWordLength - maxEdits)) return null;
    let best = maxEdits + 1;
    let found: Status | null = null;
    for (const phrase of phrases) {
      const edits = editsBetween(words, phrase.words);
      if (edits > best) continue;
      found = edits === best && found !== phrase.status ? null : phrase.status;
      best = edits;
    }
    return best > maxEdits ? null : found;
  };
}

/** How many edits part two phrases that differ in one long word; infinitely many where they differ otherwise. */
function editsBetween(words: readonly string[], known: readonly string[]): number {
  if (words.length !== known.length) return Infinity;
  const differing = words.flatMap((word, at) => (word === known[at] ? [] : [{ word, right: known[at] ?? "" }]));
  const [only, ...others] = differing;
  if (!only || others.length > 0) return Infinity;
  const { word, right } = only;
  const isNear =
    right.length >= minWordLength &&
    Math.abs(word.length - right.length) <= maxEdits &&
    word.slice(0, rightLetters) === right.slice(0, rightLetters) &&
    word.slice(-rightLetters) === right.slice(-rightLetters);
  return isNear ? editDistance(word, right) : Infinity;
}
