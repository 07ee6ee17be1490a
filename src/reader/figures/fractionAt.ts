import type { Language } from "../../domain/dataset/schema";
import type { Token } from "../text/tokens";
import { oneOf, type WordTest } from "../text/wordMatchers";
import { figureWords } from "./figureWords";
import type { Quantity } from "./quantity";

/** Number words for fractions, with their denominators. */
const parts: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fi: new Map(
    (
      [
        [3, "kolmanne"],
        [4, "neljänne"],
        [5, "viidenne"],
        [6, "kuudenne"],
        [7, "seitsemänne"],
        [8, "kahdeksanne"],
        [9, "yhdeksänne"],
      ] as const
    ).flatMap(([all, stem]) =>
      ["s", "sta", "stä", "ksen", "kseen"].map((ending): [string, number] => [stem + ending, all]),
    ),
  ),
  sv: new Map([
    ["tredjedel", 3],
    ["tredjedelar", 3],
    ["fjärdedel", 4],
    ["fjärdedelar", 4],
    ["femtedel", 5],
    ["femtedelar", 5],
    ["tiondel", 10],
  ]),
  en: new Map([
    ["half", 2],
    ["third", 3],
    ["thirds", 3],
    ["quarter", 4],
    ["quarters", 4],
    ["fifth", 5],
    ["fifths", 5],
    ["tenth", 10],
  ]),
};
const counts: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["en", 1],
  ["två", 2],
  ["tre", 3],
  ["fyra", 4],
]);
/** Words before a fraction that show that it is a share; "once a quarter" is a time. */
const beforeShare = oneOf(
  "by least most than about nearly almost under over just to of at med minst högst än knappt drygt nästan under över till ungefär",
);

const isAimed: WordTest = (word) => figureWords.fi.level(word);

const percentOf = (value: number, at: number): Quantity => ({
  value,
  most: value,
  scale: 1,
  unit: "%",
  at,
  past: at + 1,
  from: false,
  to: false,
});

/** "a quarter", "två tredjedelar": a share as a percentage, if the words around show that it is one. */
export function fractionAt(tokens: readonly Token[], at: number, language: Language): Quantity | null {
  const all = parts[language].get(tokens[at]?.lower ?? "");
  // "Kolmannes tavoitteesta" is a share of the level.
  if (language === "fi") return all === undefined || isAimed(tokens[at + 1]?.lower) ? null : percentOf(100 / all, at);
  const some = counts.get(tokens[at - 1]?.lower ?? "");
  if (all === undefined || some === undefined || some >= all) return null;
  const next = tokens[at + 1]?.lower;
  if (!(beforeShare(tokens[at - 2]?.lower) || next === "of" || next === "av")) return null;
  return percentOf((100 * some) / all, at);
}

/** Whether a word may end a share that is written out. */
export const mayBeFraction = (word: string, language: Language): boolean => parts[language].has(word);
