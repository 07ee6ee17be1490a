import type { Language } from "../../../domain/dataset/schema";
import { isBad } from "../../../domain/status";
import { assess } from "../../../reader/assess";
import { besideLevel } from "../../figures/besideLevel";
import { numberOf } from "../../../reader/figures/numberWords";

const rises =
  /(?<!\p{L})(?:kasv(?:aa|avat|oi|oivat|ua)|lisäänty\p{L}*|nous(?:ee|evat|i|ivat|ua)|parane\p{L}*|öka(?:r|de|t)?|stig(?:er|it)|steg|förbättra\p{L}*|increase[sd]?|r[io]se[sn]?|grow[sn]?|grew|improve[sd]?)(?!\p{L})/iu;
const falls =
  /(?<!\p{L})(?:vähen(?:ee|evät|i|ivät|tyy|tyvät|tyi|tyivät)|lask(?:ee|evat|i|ivat|ua)|alene(?:e|vat)|aleni(?:vat)?|lyhen(?:ee|evät|i|ivät)|pienen(?:ee|evät|i|ivät)|heikken\p{L}*|huonon\p{L}*|minska(?:r|de|t|s)?|sjunk(?:er|it)|sjönk|försämra\p{L}*|decrease[sd]?|falls?|fell|fallen|declined?s?|cut|reduced?|worsened?|drop(?:s|ped)?)(?!\p{L})/iu;

/**
 * Whether what a report writes about a goal speaks against good news on it, though no sentence says that it was missed: its figure falls short, it moves the other
 * way, a part of several is done, or it came after the year. A sign of doubt, not a verdict.
 */
export function doubtsGoodNews(goal: string, account: string, year: number, language: Language): boolean {
  return (
    fallsShort(goal, account, year, language) ||
    (rises.test(goal) !== falls.test(goal) && (rises.test(goal) ? movesOnly(falls, rises) : movesOnly(rises, falls))) ||
    isPart(account, language) ||
    isLeftAt(account) ||
    [...account.matchAll(/(?<![\d.,])20\d\d(?![\d.,]?\d)/gu)].some(([written]) => Number(written) > year)
  );

  function movesOnly(way: RegExp, other: RegExp): boolean {
    return way.test(account) && !other.test(account);
  }
}

/** "Vastausprosentti jäi 63:een", "stannade på 63", "only 63 %". */
const leftAt =
  /(?<!\p{L})(?:jäi(?:vät)?\s+(?:vain\s+)?\d[\d.,]*\s*(?::\p{Ll}*n|\p{Ll}+(?:iin|een))(?!\p{L})|stannade\s+(?:på|vid)\s+\d|(?:reached|was|were|stood\s+at)\s+(?:only|just)\s+\d)/iu;

/** Whether a text says at which figure a goal was left, as only figures that fall short are told. */
export const isLeftAt = (account: string): boolean => leftAt.test(account);

const fallsShort = (goal: string, account: string, year: number, language: Language): boolean => {
  const { text } = besideLevel(goal, account.trim(), language);
  const { status, lost } = assess({ text, language, year, kind: "outcome" });
  return isBad(status) || lost.some((signal) => isBad(signal.status));
};

/** "Three of the five", "tre av fem", "viidestä koulusta kolme". */
function isPart(account: string, language: Language): boolean {
  const words = account.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const numbers = words.map((word) => numberOf(word, language));
  return words.some((word, at) => {
    if (language === "fi") {
      const all = /\p{L}(?:sta|stä)$/u.test(word) ? numbers[at] : undefined;
      const near = numbers.slice(Math.max(0, at - 2), at + 4);
      return all !== undefined && near.some((some) => some !== undefined && some < all);
    }
    const some = numbers[at - 1];
    const all = numbers.slice(at + 1, at + 3).find((one) => one !== undefined);
    return (word === "of" || word === "av") && some !== undefined && all !== undefined && some < all;
  });
}
