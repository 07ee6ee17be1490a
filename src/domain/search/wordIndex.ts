import { parseSiteData } from "../dataset/parseSiteData";
import { languages } from "../language";
import type { Language } from "../language";

/** The words of one round of a report, and which goals and targets contain them. */
export interface WordIndex {
  schemaVersion: string;
  /** Every word of the round, folded and sorted. Punctuation inside a word, as in a date, belongs to it. */
  words: string[];
  /** One digit per word for the languages that it occurs in: 1 Finnish, 2 Swedish, 4 English, or their sum. */
  languages: string;
  /** The positions of each word, as distances from the previous one in base 36. Positions number each goal and then its targets. */
  places: string[];
}

/** Reads the index file that the build wrote. Throws `DatasetError` if the JSON is not one. */
export const readWordIndex = (json: unknown): WordIndex =>
  parseSiteData<WordIndex>(json, { schemaVersion: "string", words: "list", languages: "string", places: "list" });

/** The digit for the languages that a word occurs in. */
export const encodeLanguages = (written: ReadonlySet<Language>): number =>
  languages.reduce((sum, language, at) => sum + (written.has(language) ? 2 ** at : 0), 0);

/** The languages that a digit stands for. */
export const decodeLanguages = (digit: number): Language[] =>
  languages.filter((_, at) => Math.floor(digit / 2 ** at) % 2 === 1);

/** Character codes of the separator and of base-36 digits. */
const [space, zero, nine, ten] = [32, 48, 57, 97 - 10];

/**
 * Decodes base-36 distances into positions. It reads character by character: a round of ten thousand targets has half a million distances, and
 * splitting the text and parsing each number takes ten times as long.
 */
export function decodePositions(steps: string): Uint32Array {
  const places: number[] = [];
  let [place, step] = [0, 0];
  for (let at = 0; at <= steps.length; at += 1) {
    const code = at === steps.length ? space : steps.charCodeAt(at);
    if (code === space) {
      places.push((place += step));
      step = 0;
    } else step = step * 36 + code - (code > nine ? ten : zero);
  }
  return new Uint32Array(places);
}
