import type { Act, ClauseClaim, Mark } from "../../../claims";
import { awaitedWithin, ofAwaited } from "../../awaited";
import { aboutOf } from "../clauses/about";
import { budgetClaims } from "./budget";
import { hasMark, type PlainClause } from "../clauses/plainClause";
import { noneYet } from "./noneYet";
import { marksOf, opensWithPart, opensWithRest, opensWithUnits } from "../clauses/counts";
import { namesLaterYear, notUntilLaterYear, speaksOfEarlierYear } from "../clauses/destination";
import { expressionClaims } from "./expressionClaims";
import type { PlainLexicon } from "../lexicon/lexicon";
import { denialIn } from "../clauses/negation";
import { oneOf } from "../../../text/wordMatchers";
import { verbClaims } from "./verbClaims";
import { moodOf } from "./verbMeaning";
import { nobodyLeftOut, wholeClaims } from "./wholeClaims";

const success: ReadonlySet<Act> = new Set(["reach", "complete", "carry-out", "advance"]);
const shortAtMost = 5;

const compares = oneOf("than än from från compared jämfört sedan since against mot on up down over på like som");
/** "than we did last year", "jämfört med i fjol" */
const comparesWithin = 4;

const turned = oneOf("kommer väntas beräknas bedöms förväntas tros verkar");

const reachedLast = oneOf("uppfyllt uppnått nått infriat förverkligat");
const toBe = oneOf("bli vara få ha");
/** "… är målet att komma under fem uppfyllt" */
const endsInVerdict = (clause: PlainClause): boolean =>
  reachedLast(clause.words.at(-1)) && !toBe(clause.words.at(-2)) && !hasMark(clause, "should");

const isOrWas = oneOf("is was är var");
const nounOpens = oneOf("en ett a an noll högst minst");
/** How many words the goal's name may take: "Målet för verksamhetsåret 2031 var …". */
const nameWithin = 6;
/** "Målet för 2031 var en budget i balans", "The target was a balanced budget": what the goal is, and no verdict on it. */
const tellsWhatGoalIs = ({ words, marks }: PlainClause): boolean => {
  const is = words.findIndex(isOrWas);
  return is > 0 && is <= nameWithin && nounOpens(words[is + 1]) && (marks.get("goal") ?? []).some((at) => at <= 1);
};

/** "Målet att halvera …" states the goal; "… kommer målet att nås" does not. */
const statesGoal = (clause: PlainClause): boolean =>
  (tellsWhatGoalIs(clause) && !endsInVerdict(clause)) ||
  (!endsInVerdict(clause) && (clause.marks.get("states-goal") ?? []).some((at) => !turned(clause.words[at - 1])));

/** Whether the clause is about last year. "Better than last year" is about this year. */
const isAboutLastYear = (clause: PlainClause): boolean =>
  (clause.marks.get("last-year") ?? []).some(
    (at) => at < 2 || !clause.words.slice(Math.max(0, at - comparesWithin), at).some(compares),
  );

const planNoun = oneOf("planen planerna tidtabellen tidsplanen tidsschemat");

/** "enligt plan" with a verb that is in no table. */
function planClaims(clause: PlainClause, marks: ReadonlySet<Mark>, denied: boolean): ClauseClaim[] {
  const at = clause.marks.get("plan")?.[0];
  if (at === undefined || planNoun(clause.words[at]) || !(hasMark(clause, "be") || clause.words.length <= shortAtMost))
    return [];
  if (hasMark(clause, "should") || hasMark(clause, "attempt") || hasMark(clause, "ceiling")) return [];
  return [{ act: "advance", denied, time: "now", mood: moodOf(clause), marks, about: aboutOf(clause, at) }];
}

/** "är enligt målet", "minskade inte enligt målet" */
function atGoal(clause: PlainClause, marks: ReadonlySet<Mark>, denied: boolean): ClauseClaim[] {
  if (!hasMark(clause, "at-goal") || !(denied || hasMark(clause, "be"))) return [];
  return [{ act: "reach", denied, time: "done", mood: moodOf(clause), marks, about: "goal" }];
}

/** "Invigningen sker först 2031": what happens only in a later year is postponed, whichever verb it is. */
function waitsForLaterYear(
  clause: PlainClause,
  marks: ReadonlySet<Mark>,
  year: number | undefined,
  claims: readonly ClauseClaim[],
): ClauseClaim[] {
  const until = notUntilLaterYear(clause, year);
  if (until === null || claims.some((claim) => claim.marks.has("beyond"))) return [];
  const beyond = new Set<Mark>([...marks, "beyond"]);
  const about = aboutOf(clause, clause.words.length);
  // A later year in a clause about something other than the goal, with a verb that no table has, is too weak to outweigh the goal's own forecast.
  const dated = about === "other" && claims.length === 0 ? {} : until;
  return [{ act: "postpone", denied: false, time: "now", mood: moodOf(clause), marks: beyond, about, ...dated }];
}

const failures: ReadonlySet<Act> = new Set(["fall-short", "leave-undone", "cancel", "postpone"]);

/** Marks the failure of one part as partial. */
const inPart = (claim: ClauseClaim): ClauseClaim =>
  (success.has(claim.act) ? claim.denied && claim.act !== "advance" : failures.has(claim.act) && !claim.denied)
    ? { ...claim, marks: new Set<Mark>([...claim.marks, "partly"]) }
    : claim;

/** "The target was missed: 12 of 20": the count is the figure of a goal that was missed, not a part of it. */
const ofMissed = (claim: ClauseClaim): ClauseClaim =>
  claim.about === "goal" && (failures.has(claim.act) ? !claim.denied : success.has(claim.act) && claim.denied)
    ? { ...claim, marks: new Set<Mark>([...claim.marks].filter((mark) => mark !== "partly")) }
    : claim;

/** "Two homes met the standard": some did, and the others are not said to have. */
const bySomeUnits = (claim: ClauseClaim): ClauseClaim =>
  claim.act === "reach" && claim.about === "goal" && claim.time === "done" && !claim.denied
    ? { ...claim, marks: new Set<Mark>([...claim.marks, "partly"]) }
    : claim;

/** "The remaining two will be finished by December": a forecast that the remaining part is completed is one that the goal is reached. */
const completing = (claim: ClauseClaim): ClauseClaim =>
  (claim.act === "complete" || claim.act === "carry-out" || claim.act === "reach") &&
  !claim.denied &&
  claim.time !== "done"
    ? { ...claim, act: "reach", about: "goal" }
    : claim;

/** "Completion on 31 March remains the date", "The full list will be delivered by year end": a forecast of the whole is one of the goal. */
const ofWhole = (claim: ClauseClaim): ClauseClaim =>
  success.has(claim.act) && !claim.denied && claim.time !== "done" && claim.mood !== "conditional"
    ? { ...claim, act: claim.act === "advance" ? "advance" : "reach", about: "goal" }
    : claim;

/** "The archive has been digitised in its entirety": what was carried out is all that there was. */
const ofAll = (claim: ClauseClaim): ClauseClaim =>
  claim.act === "carry-out" && claim.time === "done" && !claim.denied
    ? { ...claim, marks: new Set<Mark>([...claim.marks, "wholly"]) }
    : claim;

/** Whether the clause is about an earlier year. */
export const isAboutEarlierYear = (clause: PlainClause, lexicon: PlainLexicon, year: number | undefined): boolean =>
  isAboutLastYear(clause) || speaksOfEarlierYear(clause, year, lexicon.isGoal);

/** "Signs are replaced on renewal only": a habit, not the result of a part. */
const isHabit = ({ act, denied, time, mood, marks, about }: ClauseClaim): boolean =>
  act === "carry-out" && !denied && time === "now" && mood === "plain" && marks.has("partly") && about === "other";

const restOf = oneOf("rest remainder remaining others balance resten återstående övriga");
const two = oneOf("other two three four five six");
const assured = oneOf(
  "booked scheduled assigned arranged contracted ordered allocated programmed follow follows inbokade inbokad fullbokade bokade avtalade beställda beviljade beviljat följer klaras",
);
const willBe = oneOf("will blir");
/** How many words after the rest may say that it is assured. */
const assuredWithin = 5;
/** "… and the remainder are booked in", "… och resten blir det före jul": a forecast that the whole is reached. */
function restAssured(clause: PlainClause, year: number | undefined): ClauseClaim[] {
  const { words } = clause;
  const rest = words.findIndex((word, at) => restOf(word) || (word === "other" && two(words[at + 1])));
  if (rest < 0 || hasMark(clause, "negation") || namesLaterYear(clause, year)) return [];
  const after = words.slice(rest + 1, rest + 1 + assuredWithin);
  const isEllipsis = after.some(
    (word, at) => willBe(word) && (after[at + 1] === "be" || after[at + 1] === "det") && at < 2,
  );
  if (!isEllipsis && !after.some(assured)) return [];
  return [{ act: "reach", denied: false, time: "ahead", mood: moodOf(clause), marks: new Set(), about: "goal" }];
}

const hinders = oneOf("prevents prevent prevented hindrar hindrade");
const way = oneOf("way vägen");
const stand = oneOf("stands stand stood står stod");
const isHindering = (word: string, at: number, words: readonly string[]): boolean =>
  hinders(word) || (stand(word) && words.slice(at + 1, at + 4).some(way));
/** "Neither the strike nor the late delivery stands in the way of …": what might have hindered does not. */
const hindersNothing = (clause: PlainClause): boolean =>
  clause.words.some(isHindering) && (hasMark(clause, "no-negation") || hasMark(clause, "negation"));

/** The claims of one clause, without regard to the others. */
export function claimsOfPlainClause(
  clause: PlainClause,
  lexicon: PlainLexicon,
  year: number | undefined,
  conditional: boolean,
): ClauseClaim[] {
  if (
    hasMark(clause, "other-goal") ||
    isAboutEarlierYear(clause, lexicon, year) ||
    hasMark(clause, "elsewhere") ||
    statesGoal(clause)
  )
    return [];
  const { marks, someCounted, countedAfter } = marksOf(clause, lexicon);
  if (
    hasMark(clause, "cannot-tell") ||
    (hasMark(clause, "assess") && hasMark(clause, "can") && hasMark(clause, "negation"))
  )
    return [{ act: "assess", denied: true, time: "now", mood: "plain", marks, about: "goal" }];
  const leftOut = nobodyLeftOut(clause);
  if (leftOut.length > 0) return leftOut;
  const hindered = clause.expressions.some(({ group: { act, ofGoal } }) => act === "fall-short" && ofGoal);
  if (hindersNothing(clause) && !hindered)
    return [
      { act: "doubt", denied: true, time: "now", mood: "plain", marks, about: aboutOf(clause, clause.words.length) },
    ];
  // "Av elva mål nås sju, ett inte alls": with a count of successes, a negation applies only to the others.
  const denial = someCounted ? { verb: false, expression: () => false } : denialIn(clause);
  if (clause.expressions.some(({ group }) => group.marks?.includes("plan"))) marks.add("plan");
  const expressed = expressionClaims(clause, marks, denial, { year, conditional });
  const verbs = verbClaims(clause, lexicon, marks, denial, { year, conditional });
  // "genomfördes enligt plan": the plan qualifies the verb, and is no claim of its own.
  const carried = verbs.some(({ act }) => success.has(act) && act !== "advance");
  const allClaims = [
    ...verbs,
    ...expressed.filter(({ act }) => !(carried && act === "advance")),
    ...atGoal(clause, marks, denial.verb),
  ];
  const notYet = noneYet(clause, marks);
  if (notYet.length > 0) return notYet;
  const waits = waitsForLaterYear(clause, marks, year, allClaims);
  const whole = wholeClaims(clause, lexicon, marks);
  const told = allClaims.length === 0 ? whole : whole.length > 0 ? allClaims.map(ofAll) : allClaims;
  const claims = waits.length > 0 ? waits : told;
  // "The remaining four will be done next year": what is left is not done this year.
  if (opensWithRest(clause) && namesLaterYear(clause, year))
    return [{ act: "lag", denied: false, time: "now", mood: moodOf(clause), marks, about: "unsaid" }];
  const planned = claims.length === 0 ? planClaims(clause, marks, denial.verb) : [];
  const beside =
    hasMark(clause, "milestone") ||
    ((hasMark(clause, "money") || hasMark(clause, "no-verdict")) &&
      !hasMark(clause, "goal") &&
      !hasMark(clause, "work"));
  // "Five wells done": a count without a total.
  const counted =
    lexicon.numberOf(clause.words[0]) !== undefined &&
    !marks.has("wholly") &&
    !marks.has("partly") &&
    !hasMark(clause, "goal");
  const isBareCount = ({ act, denied, time }: ClauseClaim): boolean =>
    counted && !denied && time === "done" && (act === "complete" || act === "carry-out");
  const kept = beside ? claims.filter(({ act }) => !success.has(act) && act !== "postpone") : [...claims, ...planned];
  const ofUnits = opensWithUnits(clause, lexicon) && !marks.has("wholly") ? kept.map(bySomeUnits) : kept;
  const ofParts = opensWithPart(clause, lexicon) ? ofUnits.map(inPart) : ofUnits;
  const completed = opensWithRest(clause) ? ofParts.map(completing) : ofParts;
  const forecast = hasMark(clause, "whole") ? completed.map(ofWhole) : completed;
  const awaits = (clause.marks.get("awaited") ?? []).some((at) => at < awaitedWithin);
  const open = awaits && !hasMark(clause, "ceiling") ? forecast.map(ofAwaited) : forecast;
  return [
    ...open
      .filter((claim) => !isBareCount(claim) && !isHabit(claim))
      .map((claim) => (countedAfter ? ofMissed(claim) : claim)),
    ...budgetClaims(clause, lexicon.budget, marks),
    ...restAssured(clause, year),
  ];
}
