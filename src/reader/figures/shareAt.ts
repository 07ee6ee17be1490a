import type { Language } from "../../domain/dataset/schema";
import { spelledNumber } from "../grammars/finnish/lexicon/numbers";
import type { Token } from "../text/tokens";
import type { Quantity } from "./quantity";

/** "7/10": how many of how many; neither begins with a zero. */
const fraction = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u;
const ordinals: ReadonlyMap<string, number> = new Map(
  "toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes"
    .split(" ")
    .map((word, at) => [word, at + 2]),
);
/** Whether a number is a year, as in "3/2031", which is a month or a round. */
const isYear = (number: number): boolean => number >= 1900 && number < 2100;
const fromEnding = /(?:sta|stä)$/u;

const percentOf = (value: number, at: number, past: number): Quantity => ({
  value,
  most: value,
  scale: 1,
  unit: "%",
  at,
  past,
  from: false,
  to: false,
});

/** A share of all: "9/10", "joka viides", "8 kymmenestä"; as a percentage. */
export function shareAt(tokens: readonly Token[], at: number, language: Language): Quantity | null {
  const lower = tokens[at]?.lower ?? "";
  const written = fraction.exec(lower);
  if (written) {
    const [some, all] = [Number(written[1]), Number(written[2])];
    return some <= all && all !== 12 && !isYear(all) ? percentOf((100 * some) / all, at, at + 1) : null;
  }
  if (language !== "fi") return null;
  const ordinal = lower === "joka" ? ordinals.get(tokens[at + 1]?.lower ?? "") : undefined;
  if (ordinal !== undefined) return percentOf(100 / ordinal, at, at + 2);
  const some = /^\d{1,4}$/u.test(lower) ? Number(lower) : spelledNumber(lower);
  if (some === undefined) return null;
  for (let next = at + 1; next <= at + 3; next += 1) {
    const word = tokens[next]?.lower ?? "";
    const digits = /^(\d{1,4}):?(?:sta|stä)$/u.exec(word)?.[1];
    const all = digits ? Number(digits) : fromEnding.test(word) ? spelledNumber(word) : undefined;
    if (all !== undefined && some <= all && all > 1) return percentOf((100 * some) / all, at, next + 1);
  }
  return null;
}
