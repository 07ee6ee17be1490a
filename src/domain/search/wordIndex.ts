import { parseSiteData } from "../dataset/parseSiteData";
import { languages } from "../language";
import type { Language } from "../language";

/** The words of one round of a report, and which of its goals and targets say them. */
export interface WordIndex {
  schemaVersion: string;
  /** Every word of the round, folded, in the order of the alphabet. What stands within a word, as in a date, belongs to it. */
  words: string[];
  /** A digit for each: the languages that it is written in (1 Finnish, 2 Swedish, 4 English, or their sum). */
  languages: string;
  /** For each the places that it stands in, counted from the one before it, in base 36: a goal has one, then one for each of its targets. */
  places: string[];
}

/** The index in a document that the build wrote. Throws `DatasetError` where it is none. */
export const readWordIndex = (json: unknown): WordIndex =>
  parseSiteData<WordIndex>(json, { schemaVersion: "string", words: "list", languages: "string", places: "list" });

/** The digit that says in which languages a word is written. */
export const encodeLanguages = (written: ReadonlySet<Language>): number =>
  languages.reduce((sum, language, at) => sum + (written.has(language) ? 2 ** at : 0), 0);

/** The languages that a digit stands for. */
export const decodeLanguages = (digit: number): Language[] =>
  languages.filter((_, at) => Math.floor(digit / 2 ** at) % 2 === 1);

/** The codes of what steps are written with. */
const [space, zero, nine, ten] = [32, 48, 57, 97 - 10];

/**
 * The places that steps lead to. Read letter by letter: a round of ten thousand targets has half a million steps, and a number made of a text of
 * its own takes ten times as long.
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
