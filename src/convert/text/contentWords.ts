import type { Language } from "../../domain/dataset/schema";
import { memoize } from "../../reader/text/memoize";
import { isRegister, stemOf } from "./stopWords";

/** The words that tell what a text is about, stemmed, each once: no stop words, none of the register, no years; other numbers stay. */
export function contentWords(text: string, language: Language): string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.,:][\p{N}]+)*/gu) ?? [];
  return [...new Set(words.flatMap((word) => tellingOf[language](word) ?? []))];
}

/** What a word in lower case tells: its stem, or the number; null of none. */
const tellingIn = (language: Language) =>
  memoize((word: string): string | null => {
    const isNumber = /^\d/.test(word);
    if ((word.length <= 2 && !isNumber) || /^(19|20)\d\d$/.test(word) || isRegister(word, language)) return null;
    return isNumber ? word : stemOf[language](word);
  });

const tellingOf: Record<Language, (word: string) => string | null> = {
  fi: tellingIn("fi"),
  sv: tellingIn("sv"),
  en: tellingIn("en"),
};

/**
 * How far two stems are the same word, from 0 to 1. Compounds carry the subject at their end (*katumainoskampanja*, *kampanja*) more than at their
 * beginning, and a stemmer leaves endings on.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < minPartLength || /^\d/.test(short)) return 0;
  if (sharedBeginning(a, b) >= Math.max(minPartLength, 0.75 * long.length)) return 0.9;
  if (long.endsWith(short)) return 0.7;
  if (long.startsWith(short) && short.length > minPartLength) return 0.4;
  return 0;
}

const minPartLength = 5;

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
