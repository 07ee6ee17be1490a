import type { Mark } from "../../../claims";
import { beginsWith, oneOf, opensWithDigit } from "../../../text/wordMatchers";
import type { PlainClause } from "./plainClause";
import type { PlainLexicon } from "../lexicon/lexicon";
import type { PlainMark } from "../lexicon/vocabulary";

const only = oneOf("only just");
const whenever = oneOf("after when until since");
const into = oneOf("in on at by from during");
const time = oneOf(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday spring summer autumn winter year years end start beginning day week month",
);
const isYear = (word: string): boolean => /^(?:19|20)\d\d$/u.test(word);
const each = oneOf("every each varje all");
const period = oneOf(
  "minute hour day week month quarter year second time spring summer autumn winter other minut timme dag vecka månad kvartal år vår sommar höst vinter gång dygn termin",
);
const nearly = oneOf("nästan högst nearly almost most some");
const of = oneOf("av of");
const out = oneOf("out");
const carried = [
  "partly",
  "wholly",
  "at-all",
  "so-far",
  "plan",
  "reservation",
  "still",
  "without",
  "in-respect",
] as const satisfies readonly (PlainMark & Mark)[];

/** How many there are and how many of them: "tre av fem", "three out of the five", "Av tio åtgärder har sju genomförts". */
function countIn({ words }: PlainClause, { numberOf }: PlainLexicon): { some: number; all: number; at: number } | null {
  for (const [at, word] of words.entries()) {
    if (!of(word)) continue;
    const place = [at + 1, at + 2, at + 3].find((counted) => numberOf(words[counted]) !== undefined);
    const all = place === undefined ? undefined : numberOf(words[place]);
    if (place === undefined || all === undefined || all < 2) continue;
    const before = out(words[at - 1]) ? at - 2 : at - 1;
    // "every one of the forty", "not a single one of the forty", "ingen enda av de fyrtio"
    if (singly(words[before - 1])) continue;
    // "i tre enheter av fyra", "in three units out of four"
    const ofUnits = place === words.length - 1 ? numberOf(words[before - 1]) : undefined;
    const some =
      at === 0
        ? words
            .slice(place + 1)
            .map(numberOf)
            .find((number) => number !== undefined)
        : (numberOf(words[before]) ?? ofUnits);
    if (some !== undefined && some <= all) return { some, all, at: before };
  }
  return null;
}

const singly = oneOf("every each single not no any varje varenda enda inte");
const percent = oneOf("% procent percent cent");
const cases = oneOf(
  "cases instances occasions requests calls enquiries fall fallen ärenden ärendena gånger gångerna besluten samtalen",
);

/** Words for several goals: a share of them is a count, not a share of one goal. */
const several = oneOf("targets goals objectives mål målen");
/** "100", "104,5": no less than all. */
const wholeOrMore = /^[1-9]\d{2,}(?:[.,]\d+)?$/u;
/** "managed in 71 % of cases", "når 80 procent av målet": a share of the cases that the goal covers, or of the goal itself. */
const isShareOfCases = ({ words }: PlainClause, { isGoal }: PlainLexicon): boolean =>
  words.some(
    (word, at) =>
      percent(word) &&
      !words.slice(Math.max(0, at - 2), at).some((number) => wholeOrMore.test(number)) &&
      of(words[at + 1]) &&
      words.slice(at + 2, at + 5).some((shared) => cases(shared) || (isGoal(shared) && !several(shared))),
  );

/** "80,3 procent av samtalen, knappt över målet": a share that the clause itself compares with its level. */
const isCompared = ({ expressions }: PlainClause): boolean =>
  expressions.some(({ group: { act } }) => act === "exceed" || act === "undercut");

const rest = oneOf("rest balance remaining others remainder resten återstående resterande övriga");
const last = oneOf("last final sista");

/** "The remaining two …", "De sista klassrummen …": the clause is about the remaining part. */
export const opensWithRest = ({ words }: PlainClause): boolean =>
  words.slice(0, 3).some(rest) ||
  (words[0] === "the" && words[1] === "other") ||
  (words.slice(0, 2).some(last) && (words.includes("of") || words.slice(0, 2).includes("de")));

const ordinal = oneOf("third fourth fifth tredje fjärde femte");
const definite = oneOf("the den det");
/** "The 62-day part", "den andra halvan": words that name a part. */
const part = oneOf("part element strand leg portion component aspect halvan delen delmålet");

const comparative = oneOf("more fewer less färre fler mer mindre enheter points");

/** "Two were carried over", "The third part …", "Resten …": a part of what was aimed at, not the whole. */
export function opensWithPart({ words }: PlainClause, { numberOf }: PlainLexicon): boolean {
  const [first, second, third] = words;
  const number = numberOf(first);
  if (number !== undefined && number <= maxParts && !percent(second) && !of(second) && !comparative(second))
    return true;
  if (words.slice(0, 2).some(rest)) return true;
  if (definite(first) && words.slice(1, 4).some(part)) return true;
  return definite(first) && (ordinal(second) || ((second === "other" || second === "andra") && third !== undefined));
}

const measured = beginsWith(
  "year month week day hour minute percent per point million euro km kilo metre ton år månad veck dag tim minut procent proc miljon krona kronor kr meter",
);
const both = oneOf("both båda bägge");
/** "Two homes met …", "Two of the homes …", "Tre skolor klarade …": the clause opens with a number of units, and not of years or points. */
export function opensWithUnits({ words }: PlainClause, { numberOf }: PlainLexicon): boolean {
  const number = numberOf(words[0]);
  const counted = of(words[1]) && definite(words[2]) ? words[3] : words[1];
  return (
    number !== undefined &&
    number > 1 &&
    number <= maxParts &&
    !both(words[0]) &&
    counted !== undefined &&
    /^\p{L}{3}/u.test(counted) &&
    !measured(counted) &&
    !comparative(counted)
  );
}

/** The maximum number of parts in such a count; a higher number is a figure. */
const maxParts = 20;

const reachOrSight = oneOf("räckhåll synhåll fara tvivel kontroll");
/** "utom räckhåll": out of reach, not an exception. */
const isBeyond = ({ words }: PlainClause, at: number): boolean => words[at] === "utom" && reachOrSight(words[at + 1]);

const within = oneOf("of om that att");
/** "the aim of half the fleet", "målet om hälften": the part is in the wording of the goal. */
const isAimedAt = ({ words }: PlainClause, at: number, { isGoal }: PlainLexicon): boolean =>
  within(words[at - 1]) && isGoal(words[at - 2] ?? "");

/** "only in August", but not "only in the north" or "only by drawing on reserves". */
const isOnlyWhen = ({ words }: PlainClause, at: number): boolean =>
  only(words[at]) &&
  (whenever(words[at + 1]) ||
    (into(words[at + 1]) && words.slice(at + 2, at + 5).some((word) => time(word) || isYear(word))));

const mainly = oneOf("mainly largely mostly partly partially delvis huvudsakligen främst mestadels");
const reason = oneOf("because due owing thanks as on through grund beroende tack på till genom");
const mainlyOfReason = oneOf("mainly largely mostly");
/** "overshot, mainly because of sick leave": what holds mainly is the reason. */
const givesReason = ({ words }: PlainClause, at: number): boolean =>
  mainly(words[at]) && (reason(words[at + 1]) || (at > 0 && words[at + 1] === undefined && mainlyOfReason(words[at])));

const adverb = /ly$/u;
const isSuperlative = ({ words }: PlainClause, at: number): boolean =>
  words[at] === "most" && (adverb.test(words[at + 1] ?? "") || words[at - 1] === "the");

const first = oneOf("first last första sista");
const some = oneOf("of av");
/** How many words may stand between "the first two" and the goals, or between "of" and them. */
const namedWithin = 3;
/** "Of the safety objectives, the drills were in place", "We kept the first two commitments": some of several goals, and no word on the others. */
function namesSomeGoals({ words, afterMark }: PlainClause, { isGoal, numberOf }: PlainLexicon): boolean {
  const goalAfter = (at: number): boolean => words.slice(at + 1, at + 1 + namedWithin).some(isGoal);
  const ordinals = words.some(
    (word, at) => first(word) && (numberOf(words[at + 1]) ?? numberOf(words[at - 1]) ?? 0) > 1 && goalAfter(at),
  );
  const listed = words.findIndex((_, at) => at > 1 && afterMark.has(at));
  return ordinals || (some(words[0]) && listed > 1 && listed <= namedWithin + 3 && words.slice(1, listed).some(isGoal));
}

/** The marks of a clause that its claims carry, and the count of some, or of all, that it names. */
export function marksOf(
  clause: PlainClause,
  lexicon: PlainLexicon,
): { marks: Set<Mark>; someCounted: boolean; countedAfter: boolean } {
  const marks = new Set<Mark>();
  for (const mark of carried) {
    const places = clause.marks.get(mark);
    if (!places) continue;
    // "nästan 500 besökare" approximates a count, and does not mean a part.
    if (mark === "partly" && places.every((at) => nearly(clause.words[at]) && opensWithDigit(clause.words[at + 1])))
      continue;
    if (mark === "partly" && places.every((at) => isAimedAt(clause, at, lexicon) || isBeyond(clause, at))) continue;
    if (mark === "partly" && places.every((at) => givesReason(clause, at))) continue;
    // "all the same, …" is a contrast, and does not mean all.
    if (mark === "wholly" && places.every((at) => clause.words[at + 1] === "the" && clause.words[at + 2] === "same"))
      continue;
    // "every month" is a frequency, and does not mean all.
    if (mark === "wholly" && places.every((at) => each(clause.words[at]) && period(clause.words[at + 1]))) continue;
    // "most recently", "the most since 2007"
    if (mark === "partly" && places.every((at) => isSuperlative(clause, at))) continue;
    // "only just met", "nätt och bara" is close, but above.
    if (mark === "partly" && places.every((at) => clause.words[at] === "only" && clause.words[at + 1] === "just"))
      continue;
    // "only in August" means late, not partly.
    if (mark === "partly" && places.every((at) => isOnlyWhen(clause, at))) continue;
    marks.add(mark);
  }
  if (isShareOfCases(clause, lexicon) && !isCompared(clause)) marks.add("partly");
  if (namesSomeGoals(clause, lexicon) && !marks.has("wholly")) marks.add("partly");
  const count = countIn(clause, lexicon);
  if (count) {
    if (count.some < count.all) marks.add("partly");
    else {
      marks.delete("partly");
      marks.add("wholly");
    }
  }
  const someCounted = count !== null && count.some < count.all;
  return { marks, someCounted, countedAfter: someCounted && clause.afterMark.has(count.at) && count.at > 0 };
}
