import type { Language } from "../../domain/dataset/schema";
import { numberIn } from "../grammars/finnish/lexicon/numbers";

const swedish =
  "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo";
const english =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

const swedishTens = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio";
const englishTens = "twenty thirty forty fifty sixty seventy eighty ninety";

/** The number words from zero to ninety-nine; a ten and a unit are one word, with or without a hyphen. */
function table(upToTwenty: string, tens: string, one: string): ReadonlyMap<string, number> {
  const small = upToTwenty.split(" ").map((word, number): [string, number] => [word, number]);
  const units: readonly [string, number][] = [[one, 1], ...small.slice(1, 10)];
  const large = tens.split(" ").flatMap((ten, at): [string, number][] => {
    const whole = (at + 2) * 10;
    return [
      [ten, whole],
      ...units.flatMap(([unit, number]): [string, number][] => [
        [`${ten}${unit}`, whole + number],
        [`${ten}-${unit}`, whole + number],
      ]),
    ];
  });
  return new Map([...small, ...large]);
}

const half = new Set(["puolet", "hälften", "half"]);
const tables = { sv: table(swedish, swedishTens, "en"), en: table(english, englishTens, "one") };

/** The number that a word is, in digits or by name; undefined where it is none. */
export function numberOf(word: string | undefined, language: Language): number | undefined {
  if (word === undefined) return undefined;
  if (language === "fi") return numberIn(word);
  return /^\d{1,3}$/u.test(word) ? Number(word) : tables[language].get(word);
}

/** Whether a word says "half of them". */
export const isHalf = (word: string): boolean => half.has(word);
