import type { Act, ClauseClaim, Mark, Mood, Time } from "../../../claims";
import { oneOf } from "../../../text/wordMatchers";
import { aboutOf, actOf, isBareClause, standsAsAttribute } from "../clauses/about";
import { hasMark, type PlainClause, type PlainExpression } from "../clauses/plainClause";
import { maxBareWords } from "../clauses/expressionsIn";
import { timed } from "../clauses/destination";
import type { Denial } from "../clauses/negation";
import { isPluperfect, moodOf, stands as precedes } from "./verbMeaning";

const past = oneOf(
  "överskreds överskridits överskred underskreds underskridits exceeded overshot var blev låg såg stod gick höll fanns lämnades was were had fell went stayed ended finished stood came",
);
const present = oneOf("är ligger finns råder is are remains remain");
const narrowly = oneOf(
  "just slightly marginally fractionally shade touch fraction whisker strax något aningen marginellt knappt",
);
const measured = oneOf("share proportion percentage number rate andel andelen antal antalet");
const measuredWithin = 7;
/** Whether the words name a measure and have no verb of being, as "the number is on target" has. */
const isMeasure = (before: readonly string[]): boolean => {
  const from = before.findIndex((word) => measured(word));
  return from >= 0 && !before.slice(from).some((word) => present(word) || past(word));
};
const turns = oneOf("blir bli will");
const have = oneOf("ha have");

const happens: ReadonlySet<Act> = new Set(["reach", "leave-undone", "fall-short"]);
const good: ReadonlySet<Act> = new Set(["reach", "complete", "advance", "carry-out"]);

function timeOf(clause: PlainClause, own: Time | undefined, act: Act): Time {
  if (hasMark(clause, "will") || hasMark(clause, "forecast") || clause.words.some(turns)) return "ahead";
  if (own) return own;
  return happens.has(act) && clause.words.some(past) ? "done" : "now";
}

/** The time and mood of good news; "late" where it was due and did not come, null where it is only wished for or required. */
function meantBy(
  clause: PlainClause,
  at: number,
  time: Time,
  own: Mood | undefined,
  conditional: boolean,
): { time: Time; mood: Mood } | "late" | null {
  const mood = own ?? moodOf(clause);
  if (precedes(clause, "overdue", at)) return "late";
  if (precedes(clause, "would", at) && !isPluperfect(clause, at, conditional)) {
    if (clause.words.slice(0, at).some(have)) return "late";
    return { time: "ahead", mood: "conditional" };
  }
  if (hasMark(clause, "forecast")) return { time, mood: precedes(clause, "may", at) ? "uncertain" : mood };
  if (precedes(clause, "attempt", at)) return null;
  if (precedes(clause, "may", at)) return { time: "ahead", mood: "uncertain" };
  if (precedes(clause, "can", at)) return { time: "ahead", mood: "possible" };
  return precedes(clause, "should", at) ? null : { time, mood };
}

/** "would tip it into the new year", "may be late" */
function badMood(clause: PlainClause, at: number): Mood {
  if (precedes(clause, "would", at)) return "conditional";
  return precedes(clause, "may", at) ? "uncertain" : moodOf(clause);
}

const denies = oneOf("no not inte");
const compared = oneOf("more less fewer higher lower longer shorter mer mindre fler färre högre lägre");
/** "no more than 8 were allowed": an upper limit, not a comparison. */
const isLimit = ({ words }: PlainClause, at: number): boolean => denies(words[at - 1]) && compared(words[at]);

const participle = /ed$/u;
const against = oneOf("against versus mot");
const comparing = oneOf("compared jämfört");
const comparedWithin = 4;
/** "compared with a break-even plan": names what the result is compared with, and makes no claim. */
const isComparator = ({ words }: PlainClause, at: number): boolean =>
  words.slice(Math.max(0, at - comparedWithin), at).some((word) => against(word) || comparing(word));

const overcomeWithin = 4;
const trouble: ReadonlySet<Act> = new Set(["doubt", "lag", "delay"]);
/** "trots risken", "despite the delay": what was overcome is no longer an obstacle. */
export const isOvercome = ({ words, marks }: PlainClause, act: Act, at: number): boolean =>
  trouble.has(act) &&
  marks.get("regardless")?.some((place) =>
    // "Förseningarna till trots, …", "delays notwithstanding": here the word follows.
    words[place - 1] === "till" || words[place] === "notwithstanding"
      ? at < place || at <= place + overcomeWithin
      : place < at && place >= at - overcomeWithin,
  ) === true;

/** What the nouns, adjectives and idioms of a clause claim. */
export function expressionClaims(
  clause: PlainClause,
  marks: ReadonlySet<Mark>,
  denial: Denial,
  { year, conditional }: { readonly year: number | undefined; readonly conditional: boolean },
): ClauseClaim[] {
  const stated =
    hasMark(clause, "be") ||
    hasMark(clause, "become") ||
    hasMark(clause, "have") ||
    clause.words.length <= 3 ||
    isBareClause(clause);
  const claimOf = (expression: PlainExpression): ClauseClaim[] => {
    const { group, at } = expression;
    if (group.need === "idle") return [];
    if (group.need === "goal" && !hasMark(clause, "goal") && !hasMark(clause, "work") && !isBareClause(clause))
      return [];
    if (group.need === "state" && !stated) return [];
    if ((group.act === "exceed" || group.act === "undercut") && isLimit(clause, at)) return [];
    if (
      group.need === "bare" &&
      (!isBareClause(clause) || clause.words.length > maxBareWords || hasMark(clause, "goal"))
    )
      return [];
    // "The share of invoices paid on time": a measure, and no claim about it.
    if (group.act === "advance" && isMeasure(clause.words.slice(Math.max(0, at - measuredWithin), at))) return [];
    const act = actOf(group.act, clause);
    // "Målet var utmanande", "stod på spel i augusti": a doubt in the past.
    if (act === "doubt" && clause.words.some(past) && !clause.words.some(present)) return [];
    if (isOvercome(clause, act, at)) return [];
    if (good.has(act) && isComparator(clause, at)) return [];
    if (expression.end === at + 1 && participle.test(clause.words[at] ?? "") && standsAsAttribute(clause, at))
      return [];
    const denied = (group.denied === true) !== denial.expression(expression);
    const time = timeOf(clause, group.time, act);
    const meant =
      good.has(act) && !denied
        ? meantBy(clause, at, time, group.mood, conditional)
        : { time, mood: group.mood ?? badMood(clause, at) };
    if (!meant) return [];
    // "is just below target": where it stands now, which in a forecast is not yet how it ends.
    const compares = group.act === "exceed" || group.act === "undercut";
    const stands =
      compares &&
      act === "fall-short" &&
      !denied &&
      clause.words.some(narrowly) &&
      clause.words.some(present) &&
      !clause.words.some(past);
    const own: readonly Mark[] = [...(group.marks ?? []), ...(stands ? (["so-far"] as const) : [])];
    const claim: ClauseClaim = {
      act: meant === "late" ? "lag" : act,
      denied,
      ...(meant === "late" ? { time: "now", mood: "plain" } : meant),
      marks: own.length > 0 ? new Set<Mark>([...marks, ...own]) : marks,
      about: group.ofGoal ? "goal" : aboutOf(clause, at),
    };
    return [timed(clause, "free", claim, year) ?? claim];
  };
  return clause.expressions.flatMap(claimOf);
}
