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
    if (telling.some(words.moreIsBetter)) return "more";
    if (telling.some(words.lessIsBetter)) return "less";
  }
  return null;
}

/** "Lower is better": said of the indicator, wherever it stands. */
export const lowerIsBetter =
  /\b(?:lower|less|fewer|smaller) (?:is|are) better|(?:pienempi|matalampi|alhaisempi|vähemmän) on parempi|(?:lägre|mindre|färre) är bättre/iu;
