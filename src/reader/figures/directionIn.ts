import { beginsWith, oneOf, opensWithDigit } from "../text/wordMatchers";
import type { FigureWords } from "./figureWords";
import type { Direction } from "./figureInSentence";
import { isTime } from "./quantity";

const within = oneOf("within inside inom");
/** A time limit belongs to what is measured and does not say whether more or less is better: "95 % of invoices paid within 30 days". */
const withoutTimeLimits = (words: readonly string[], { duration }: FigureWords): readonly string[] =>
  words.filter(
    (word, at) =>
      !duration(word) &&
      !words.slice(Math.max(0, at - 5), at + 1).some(within) &&
      !(words[at - 2] === "in" && opensWithDigit(words[at - 1])),
  );
const bareTime = oneOf("time tid");
const beforeTime = oneOf("this on in first same any every last next i");
/** "this time", "on time", "i tid": not a time that something takes. */
const withoutIdioms = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => !(bareTime(word) && beforeTime(words[at - 1])));

const longerThan = oneOf("over exceeding beyond över yli");
const than = oneOf("than än");
const timeUnits = /^(?:month|week|day|hour|minute|månad|veck|dag|dygn|timm|minut|kuukau|viik|päiv|vuorok|tun)/u;
/** "Waits over 18 weeks", "yli 90 päivää odottaneet": a share of what takes too long. */
const takesTooLong = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      (longerThan(word) || than(word)) && opensWithDigit(words[at + 1]) && timeUnits.test(words[at + 2] ?? ""),
  );

const inTime = oneOf("määräajassa määräajoissa ajallaan ajoissa");
const preposition = oneOf("on in i");
const late = oneOf("late not ei eivät inte ej utan without ylitti ylittänyt");
/** "94 % of appeals were decided on time", "määräajassa": a share of what keeps its time, whatever it is of. */
const keepsTime = (words: readonly string[]): boolean =>
  !words.some(late) && words.some((word, at) => inTime(word) || (bareTime(word) && preposition(words[at - 1])));

/** "Processed": of times the shorter one is better, of cases the larger number. */
const isHandling = beginsWith("käsitel käsittelyn käsittelyt handläg");
/** Which way is good by the first of some groups of words that tells it. */
export function directionIn(
  groups: readonly (readonly string[])[],
  words: FigureWords,
  units: readonly [string, string],
): Direction {
  const isShare = units.includes("%");
  const isOfTime = units.some(isTime);
  for (const group of groups) {
    const bare = withoutIdioms(group).filter((word) => isOfTime || !isHandling(word));
    const telling = isShare ? withoutTimeLimits(bare, words) : bare;
    if (isShare && takesTooLong(bare)) return "less";
    if (isShare && keepsTime(group)) return "more";
    if (telling.some(words.moreIsBetter)) return "more";
    if (telling.some(words.lessIsBetter)) return "less";
  }
  return null;
}

/** "Lower is better", wherever it stands. */
const saysLowerIsBetter =
  /\b(?:lower|less|fewer|smaller) (?:is|are) better|(?:pienempi|matalampi|alhaisempi|vähemmän) on parempi|(?:lägre|mindre|färre) är bättre/iu;

/** "Grupperna blev inte mindre", "the queue did not shorten", "ryhmät eivät pienentyneet": what is missed is a fall. */
const missesFall =
  /\b(?:inte|ej) (?:mindre|färre|kortare|lägre)\b(?! än)|\b(?:not|n't) (?:get |become |grown? |any )*(?:smaller|shorter|lower|fewer|shrink|shorten|fall|decrease)\b(?! than| short)|\b(?:ei|eivät) (?:ole )?(?:pienenty|pienenny|lyhenty|vähenty|alentu|laske)(?:nyt|neet)\b/iu;

/** Whether the passage says that less is better, of the indicator or by telling that it did not fall. */
export const lowerIsBetter = (text: string): boolean => saysLowerIsBetter.test(text) || missesFall.test(text);
