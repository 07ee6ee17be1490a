import type { Act, Claim, Mark, Mood } from "../../claims";
import { budgetClaims } from "./budget";
import { holds } from "./clauses";
import type { PlainClause } from "./clauses";
import type { PlainLexicon, PlainSense } from "./lexicon";
import { meaningOf } from "./verbMeaning";
import type { PlainMark } from "./vocabulary";
import { oneOf, opensWithDigit } from "../../text/wordMatchers";

const nearly = oneOf("nästan högst nearly almost");
const was = oneOf("var was were");

export type PlainClaim = Omit<Claim, "span" | "sentence" | "conceded">;

const success: ReadonlySet<Act> = new Set(["reach", "complete", "carry-out", "advance"]);
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
const numerals: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const numberOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : /^\d{1,3}$/u.test(word) ? Number(word) : numerals[word];

/** "tre av fem", "three of the five": fewer than there are. */
function fewerThanAll({ words }: PlainClause): boolean {
  return words.some((word, at) => {
    if (word !== "av" && word !== "of") return false;
    const counted = numberOf(words[at + 1]) === undefined ? at + 2 : at + 1;
    const all = numberOf(words[counted]);
    // "Av tio åtgärder har sju genomförts"
    const some =
      at === 0
        ? words
            .slice(counted + 1)
            .map(numberOf)
            .find((number) => number !== undefined)
        : numberOf(words[at - 1]);
    return some !== undefined && all !== undefined && some < all;
  });
}

function marksOf(clause: PlainClause): Set<Mark> {
  const marks = new Set<Mark>();
  for (const mark of carried) {
    const places = clause.marks.get(mark);
    if (!places) continue;
    // "nästan 500 besökare" counts, and says nothing of a part.
    if (mark === "partly" && places.every((at) => nearly(clause.words[at]) && opensWithDigit(clause.words[at + 1])))
      continue;
    marks.add(mark);
  }
  if (fewerThanAll(clause)) marks.add("partly");
  return marks;
}

const yearPattern = /^(?:19|20)\d\d(?![^–-])/u;
const yearIn = (words: readonly string[]): number | undefined => {
  const named = words.find((word) => yearPattern.test(word));
  return named === undefined ? undefined : Number(named.slice(0, 4));
};

interface Destination {
  readonly year?: number;
  readonly beyond: boolean;
}

function destinationOf(clause: PlainClause, year: number | undefined): Destination | null {
  for (const at of clause.marks.get("to-time") ?? []) {
    const named = yearIn(clause.words.slice(at, at + 6));
    if (named !== undefined) return { year: named, beyond: year === undefined || named > year };
  }
  if (holds(clause, "next-year")) return { beyond: true };
  return holds(clause, "later") ? { beyond: false } : null;
}

function aboutOf(clause: PlainClause, lexicon: PlainLexicon, at: number): Claim["about"] {
  if (holds(clause, "goal")) return "goal";
  return clause.words.slice(0, at).every((word) => lexicon.knows(word) || opensWithDigit(word)) &&
    !holds(clause, "work") &&
    !holds(clause, "money")
    ? "unsaid"
    : "other";
}

const framed = (clause: PlainClause, { row }: PlainSense, at: number): boolean => {
  if (row.need === "free") return true;
  if (row.need === "goal") return holds(clause, "goal");
  const particles = row.need;
  return clause.words.some((word, place) => place > at && place <= at + 8 && particles.includes(word));
};

function timed(
  clause: PlainClause,
  row: PlainSense["row"],
  claim: PlainClaim,
  year: number | undefined,
): PlainClaim | null {
  if (row.act === "postpone" || row.act === "delay") {
    const to = destinationOf(clause, year);
    const moves = typeof row.need !== "string" && (row.need.includes("till") || row.need.includes("to"));
    if (!to) return moves ? null : claim;
    return {
      ...claim,
      ...(to.year === undefined ? {} : { year: to.year }),
      ...(to.beyond ? { marks: new Set<Mark>([...claim.marks, "beyond"]) } : {}),
    };
  }
  if (
    (row.act === "reach" || row.act === "complete" || row.act === "carry-out") &&
    claim.time !== "done" &&
    !claim.denied
  ) {
    const named = yearIn(clause.words);
    const later = (named !== undefined && year !== undefined && named > year) || holds(clause, "next-year");
    const notUntil = holds(clause, "not-until") && (later || (named !== undefined && year === undefined));
    if (!later && !notUntil) return claim;
    return {
      ...claim,
      ...(named === undefined ? {} : { year: named }),
      marks: new Set<Mark>([...claim.marks, notUntil ? "beyond" : "later-year"]),
    };
  }
  return claim;
}

function verbClaims(
  clause: PlainClause,
  lexicon: PlainLexicon,
  marks: ReadonlySet<Mark>,
  year: number | undefined,
  conditional: boolean,
): PlainClaim[] {
  const claims: PlainClaim[] = [];
  for (const [at, word] of clause.words.entries()) {
    for (const sense of lexicon.verbsOf(word)) {
      if (!framed(clause, sense, at)) continue;
      const meaning = meaningOf(clause, sense, at, conditional);
      if (!meaning) continue;
      const claim = timed(
        clause,
        sense.row,
        { ...meaning, act: sense.row.act, marks, about: aboutOf(clause, lexicon, at) },
        year,
      );
      if (claim) claims.push(claim);
      break;
    }
  }
  return claims;
}

function nounClaims(clause: PlainClause, lexicon: PlainLexicon, marks: ReadonlySet<Mark>): PlainClaim[] {
  const claims: PlainClaim[] = [];
  const negations = clause.marks.get("negation") ?? [];
  const denied = negations.length > 0;
  const mood: Mood = holds(clause, "probable") ? "probable" : "plain";
  const past = clause.words.some((word) => was(word));
  const about = (at: number): Claim["about"] => aboutOf(clause, lexicon, at);
  const base = { denied: denied || holds(clause, "without"), time: "now" as const, mood, marks };
  const free = !holds(clause, "regardless");
  const first = (mark: PlainMark): number | undefined => clause.marks.get(mark)?.[0];
  const doubt = first("doubt");
  const ofGoal = first("doubt-of-goal");
  const lag = first("lag");
  const ready = first("ready");
  const planned = first("plan");
  if (free && doubt !== undefined) {
    // "inte säkert" is a doubt although it holds a negation.
    const unsure = clause.words[doubt] === "inte";
    claims.push({ ...base, denied: base.denied && !unsure, act: "doubt", about: about(doubt) });
  } else if (free && ofGoal !== undefined && !past && (holds(clause, "goal") || holds(clause, "work")))
    claims.push({ ...base, act: "doubt", about: about(ofGoal) });
  if (free && lag !== undefined) claims.push({ ...base, act: "lag", about: about(lag) });
  if (
    ready !== undefined &&
    (holds(clause, "be") || clause.words.length <= 3) &&
    !clause.words.includes("blir") &&
    !clause.words.includes("blev")
  ) {
    const ahead = holds(clause, "will") || holds(clause, "forecast");
    claims.push({ ...base, denied, act: "complete", time: ahead ? "ahead" : "done", about: about(ready) });
  }
  if (
    planned !== undefined &&
    ofGoal === undefined &&
    (holds(clause, "be") || clause.words.length <= 4) &&
    !clause.words.some((word) => lexicon.verbsOf(word).length > 0)
  ) {
    claims.push({ ...base, denied, act: "advance", about: about(planned) });
  }
  if (holds(clause, "below"))
    claims.push({
      ...base,
      denied: denied && !clause.words.includes("upp"),
      act: "fall-short",
      time: "done",
      about: "goal",
    });
  // "minskade inte enligt målet"
  else if (denied && holds(clause, "at-goal") && !holds(clause, "be"))
    claims.push({ ...base, act: "reach", time: "done", about: "goal" });
  else if (holds(clause, "above") || (holds(clause, "at-goal") && holds(clause, "be")))
    claims.push({ ...base, denied, act: "reach", time: "done", about: "goal" });
  return claims;
}

/** What one clause claims, whatever its sentence does with it. */
export function claimsOfPlainClause(
  clause: PlainClause,
  lexicon: PlainLexicon,
  year: number | undefined,
  conditional: boolean,
): PlainClaim[] {
  if (holds(clause, "last-year") || holds(clause, "elsewhere") || holds(clause, "states-goal")) return [];
  const marks = marksOf(clause);
  const cannotTell =
    holds(clause, "assess") &&
    (holds(clause, "negation") || clause.words.includes("tidigt") || clause.words.includes("early")) &&
    !holds(clause, "doubt");
  if (cannotTell) return [{ act: "assess", denied: true, time: "now", mood: "plain", marks, about: "goal" }];
  const claims = [...verbClaims(clause, lexicon, marks, year, conditional), ...nounClaims(clause, lexicon, marks)];
  const beside =
    (holds(clause, "money") || holds(clause, "no-verdict")) && !holds(clause, "goal") && !holds(clause, "work");
  const told = beside ? claims.filter(({ act }) => !success.has(act) && act !== "postpone") : claims;
  return [...told, ...budgetClaims(clause, lexicon.budget, marks)];
}
