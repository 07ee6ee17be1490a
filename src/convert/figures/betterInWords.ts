import type { Language } from "../../domain/dataset/schema";
import { directionWords } from "./directionWords";
import type { DirectionWords } from "./directionWords";
import type { Better } from "./figure";

/** "Cost per day of care", "kustannus / asukas", "nettokostnad kr/inv": of the same thing, a lower price is good. */
const unitCost =
  /(?<!\p{L})(?:\p{L}*kustannu\p{L}*|\p{L}*menot|\p{L}*kostnad(?:en|er)?|costs?)(?!\p{L})[^.;]{0,20}?(?:\/|(?<!\p{L})per(?!\p{L}))/iu;

const testOf = (list: string): RegExp => {
  const words = list.split(/\s+/u).map((word) => {
    const bare = word.replaceAll("*", "").replaceAll("_", String.raw`\s+`);
    const [opens, ends] = [word.startsWith("*"), word.endsWith("*")];
    return bare === "%" ? bare : `${opens ? "" : String.raw`(?<!\p{L})`}${bare}${ends ? "" : String.raw`(?!\p{L})`}`;
  });
  return new RegExp(words.join("|"), "iu");
};

type Tests = Readonly<Record<keyof DirectionWords, RegExp>>;

const testsOf = ({ higher, lower, handled, share, turns }: DirectionWords): Tests => ({
  higher: testOf(higher),
  lower: testOf(lower),
  handled: testOf(handled),
  share: testOf(share),
  turns: testOf(turns),
});

const tests: Readonly<Record<Language, Tests>> = {
  fi: testsOf(directionWords.fi),
  sv: testsOf(directionWords.sv),
  en: testsOf(directionWords.en),
};

/**
 * Which way is good for an indicator by what it measures: satisfaction is to rise, sickness absence to fall. Null where its words do not say so, or others may turn
 * them ("reduction of emissions", "complaints not answered"): then a person is asked.
 */
export function betterInWords(indicator: string, language: Language): Better | null {
  const { higher, lower, handled, share, turns } = tests[language];
  if (turns.test(indicator)) return null;
  if (share.test(indicator) && handled.test(indicator)) return "higher";
  const isLower = unitCost.test(indicator) || (lower.test(indicator) && !handled.test(indicator));
  const isHigher = higher.test(indicator);
  return isHigher === isLower ? null : isHigher ? "higher" : "lower";
}
