import type { ClauseClaim, Mark } from "../../../claims";
import { hasMark, type PlainClause } from "./plainClause";
import type { Need } from "../lexicon/vocabulary";
import { beginsWith, oneOf } from "../../../text/wordMatchers";

const yearPattern = /^(?:19|20)\d\d(?![^–/-])/u;

/** The first year that some words name. */
const yearIn = (words: readonly string[]): number | undefined => {
  const named = words.find((word) => yearPattern.test(word));
  return named === undefined ? undefined : Number(named.slice(0, 4));
};

const framesYear = oneOf("år in during for under i för vid by");
const denies = oneOf("inte ej not");
const setBefore = oneOf(
  "set agreed adopted decided approved launched started begun opened introduced promised pledged compared than from since against fastställdes fastställts beslutades beslutats antogs antagits godkändes inleddes startade lovades utlovades än från sedan jämfört mot som",
);
/** "The target was not met in 2023", "Målet nåddes inte 2023": the year closes the clause, and its verb is not one of setting a goal or comparing. */
const closesWithYear = (words: readonly string[]): boolean =>
  (framesYear(words.at(-2)) || denies(words.at(-2))) && !words.some(setBefore);

/**
 * Whether a clause speaks of an earlier year than the report's: "År 2019 uppnåddes …", "the 2019 target". A year to compare with ("from the 2007
 * level") comes later in the clause.
 */
export function speaksOfEarlierYear(
  { words }: PlainClause,
  year: number | undefined,
  isGoal: (word: string) => boolean,
): boolean {
  if (year === undefined) return false;
  const years = [...words.entries()].filter(([, word]) => yearPattern.test(word));
  if (years.some(([, word]) => Number(word.slice(0, 4)) >= year)) return false;
  return years.some(
    ([at]) =>
      at === 0 ||
      (at === words.length - 1 && words[at]?.length === 4 && closesWithYear(words)) ||
      (at <= 2 && framesYear(words[at - 1])) ||
      isGoal(words[at + 1] ?? "") ||
      isGoal(words[at + 2] ?? ""),
  );
}

/** Prepositions of place. A verb of moving with one of them is a postponement only if a time follows: "moved across", "flyttades över", "was moved to the new school". */
const toPlace = oneOf("till to över over across");

const month = beginsWith(
  "januar februar mars march april maj may juni june juli july august september oktober october november december",
);

interface Destination {
  readonly year?: number;
  readonly beyond: boolean;
}

function destinationOf(clause: PlainClause, year: number | undefined): Destination | null {
  for (const at of clause.marks.get("to-time") ?? []) {
    const named = yearIn(clause.words.slice(at, at + 6));
    if (named !== undefined) return { year: named, beyond: year === undefined || named > year };
  }
  if (hasMark(clause, "next-year")) return { beyond: true };
  const toMonth = (clause.marks.get("to-time") ?? []).some((at) => clause.words.slice(at + 1, at + 3).some(month));
  return hasMark(clause, "later") || toMonth ? { beyond: false } : null;
}

/** Whether a clause names a year after the report's. */
export function namesLaterYear(clause: PlainClause, year: number | undefined): boolean {
  const named = yearIn(clause.words);
  return hasMark(clause, "next-year") || (named !== undefined && year !== undefined && named > year);
}

const will = oneOf("will is are be to");
/** "will now take place in 2031", "ordnas i stället 2031": a later year instead of this one. */
const isMovedThere = ({ words }: PlainClause): boolean =>
  words.some(
    (word, at) =>
      word === "instead" ||
      word === "istället" ||
      (word === "rather" && words[at + 1] === "than") ||
      (word === "stället" && words[at - 1] === "i") ||
      (word === "now" && will(words[at - 1])),
  );

/** "Construction begins in 2032 at the earliest" */
const isAtEarliest = ({ words }: PlainClause): boolean =>
  words.some((word, at) => word === "earliest" && words[at - 1] === "the" && words[at - 2] === "at");

/** The maximum distance between "not until" and its year, in words. */
const untilWithin = 6;

/** "First in 2031", "not until next spring": the year past the report's that a clause says something waits for; null where it says none. */
export function notUntilLaterYear(clause: PlainClause, year: number | undefined): { readonly year?: number } | null {
  for (const at of clause.marks.get("not-until") ?? []) {
    const named = yearIn(clause.words.slice(at, at + untilWithin));
    if (named !== undefined) return year === undefined || named > year ? { year: named } : null;
    if (clause.marks.get("next-year")?.some((place) => place >= at && place < at + untilWithin)) return {};
  }
  if ((isMovedThere(clause) || isAtEarliest(clause)) && namesLaterYear(clause, year)) {
    const named = yearIn(clause.words);
    return named === undefined ? {} : { year: named };
  }
  return null;
}

const following = oneOf("following next");
const period = beginsWith("spring summer autumn winter year financial quarter");
/** "completed the following spring", "in the June following" */
const isAfterPeriod = ({ words }: PlainClause): boolean =>
  words.some(
    (word, at) =>
      (following(word) && words[at - 1] === "the" && (month(words[at + 1]) || period(words[at + 1]))) ||
      (word === "following" && month(words[at - 1]) && at === words.length - 1),
  );

const withMark = (claim: ClauseClaim, mark: Mark): ClauseClaim => ({
  ...claim,
  marks: new Set<Mark>([...claim.marks, mark]),
});

/** A claim with the time that the clause names for it: postponed to a later year, or done only then. Null where "moves to" names no time. */
export function timed(
  clause: PlainClause,
  need: Need,
  claim: ClauseClaim,
  year: number | undefined,
): ClauseClaim | null {
  if (claim.act === "postpone" || claim.act === "delay") {
    const to = destinationOf(clause, year);
    const moves = typeof need !== "string" && need.some((particle) => toPlace(particle));
    if (!to) return moves ? null : claim;
    const dated = { ...claim, ...(to.year === undefined ? {} : { year: to.year }) };
    return to.beyond ? withMark(dated, "beyond") : dated;
  }
  const isDone = claim.time === "done" && !claim.denied && (claim.act === "reach" || claim.act === "complete");
  if (isDone && isAfterPeriod(clause)) return { ...claim, act: "delay" };
  if (
    (claim.act === "reach" || claim.act === "complete" || claim.act === "carry-out") &&
    claim.time !== "done" &&
    !claim.denied
  ) {
    const named = yearIn(clause.words);
    const later = (named !== undefined && year !== undefined && named > year) || hasMark(clause, "next-year");
    const notUntil =
      (hasMark(clause, "not-until") || isMovedThere(clause)) && (later || (named !== undefined && year === undefined));
    if (!later && !notUntil) return claim;
    // "A review will be carried out next spring": a plan for another year.
    const ofOther = claim.about === "other" || (claim.about === "unsaid" && !clause.known.every(Boolean));
    if (claim.act === "carry-out" && ofOther && !notUntil && !claim.marks.has("plan")) return null;
    const dated = { ...claim, ...(named === undefined ? {} : { year: named }) };
    return withMark(dated, notUntil ? "beyond" : "later-year");
  }
  return claim;
}
