import type { Language } from "../../domain/dataset/schema";
import { numberIn } from "../grammars/finnish/numbers";

const swedish =
  "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo";
const english =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

const table = (list: string): ReadonlyMap<string, number> =>
  new Map(list.split(" ").map((word, number) => [word, number]));

const half = new Set(["puolet", "hälften", "half"]);
const tables = { sv: table(swedish), en: table(english) };

/** The number that a word is, in digits or by name; undefined where it is none. */
export function numberOf(word: string | undefined, language: Language): number | undefined {
  if (word === undefined) return undefined;
  if (language === "fi") return numberIn(word);
  return /^\d{1,3}$/u.test(word) ? Number(word) : tables[language].get(word);
}

/** Whether a word says "half of them". */
export const isHalf = (word: string): boolean => half.has(word);
