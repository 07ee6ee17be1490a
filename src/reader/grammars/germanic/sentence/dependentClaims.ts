import type { Act, ClauseClaim } from "../../../claims";
import { beginsWith, either, oneOf } from "../../../text/wordMatchers";
import type { PlainClause } from "../clauses/plainClause";

const success: ReadonlySet<Act> = new Set(["reach", "complete", "carry-out", "advance"]);
const trouble: ReadonlySet<Act> = new Set(["doubt", "lag", "delay"]);
const failure: ReadonlySet<Act> = new Set(["fall-short", "leave-undone", "cancel", "postpone"]);

const isNegative = ({ marks }: PlainClause): boolean => marks.has("negation") || marks.has("no-negation");

/** Words of signs, reasons and beliefs. Only if these are denied is the problem in the dependent clause denied too: "no one denies that …" does not. */
const suggests = either(
  beginsWith("suggest indicat evidence imply implie hint believ expect tyder tyda pekar visar fruktar väntar"),
  oneOf("point points pointing sign signs reason show shows see think thinks talar tecken anledning skäl ser tror tro"),
);
const nothing = oneOf("nothing none inget ingenting ingen inga");
/** The number of words at the end of a clause among which "nothing" is what the next clause is about: "ingenting i dag". */
const atEnd = 3;
/** "Vi ser ingenting som hotar …", "There is nothing that …" */
export const endsWithNothing = ({ words }: PlainClause): boolean => words.slice(1).slice(-atEnd).some(nothing);
const possible = oneOf("possible possibility chance conceivable möjligt möjligheten tänkbart hända");
const exceeds = beginsWith("överskrid översteg överstig exceed overrun overspen breach");
const goes = oneOf("gå går go goes went");
const over = oneOf("över over above");
const isBad = ({ act, denied }: ClauseClaim): boolean => (success.has(act) ? denied : failure.has(act) && !denied);
const doubting = beginsWith("doubt question tvivel tvivl");

/** "There is no doubt that it will be missed": a doubt is denied, so the failure is certain. */
export const isSureTrouble = (matrix: PlainClause | undefined, claims: readonly ClauseClaim[]): boolean =>
  matrix !== undefined &&
  isNegative(matrix) &&
  matrix.words.some(doubting) &&
  claims.some((claim) => isBad(claim) || (!claim.denied && trouble.has(claim.act)));

/** Whether the matrix clauses are about signs, reasons or beliefs: "det finns inget som tyder på". */
export const isAboutSigns = (clauses: readonly PlainClause[]): boolean =>
  clauses.some(({ words }) => words.some(suggests));

/** Whether a clause speaks of going over a level. */
export const speaksOfOverrun = ({ words }: PlainClause): boolean =>
  words.some((word, at) => exceeds(word) || (goes(word) && over(words[at + 1])));

/** "We expect that all will have taken the course by June": what will have been done is still to come. */
const ofExpected = (claim: ClauseClaim): ClauseClaim =>
  success.has(claim.act) && !claim.denied && claim.time === "done" && claim.mood !== "conditional"
    ? { ...claim, time: "ahead", act: claim.marks.has("wholly") && claim.act !== "advance" ? "reach" : claim.act }
    : claim;

const isOrWas = oneOf("is was är var");
/** "Målet för året var | att alla planer …": the clause is what the goal is. */
const isNamed = ({ words, marks }: PlainClause): boolean =>
  isOrWas(words.at(-1)) && (marks.get("goal") ?? []).some((at) => at <= 1);

/** The claims of a dependent clause: after a doubt they are doubts, after a hope there are none, after a denied doubt they are forecasts. */
export function dependentClaims(
  claims: readonly ClauseClaim[],
  matrix: PlainClause | undefined,
  own: readonly ClauseClaim[],
  suggested: boolean,
  isOverrun = false,
): readonly ClauseClaim[] {
  if (!matrix || isSureTrouble(matrix, claims)) return claims;
  if (matrix.marks.has("states-goal") || isNamed(matrix)) return [];
  const doubt = own.find(({ act }) => act === "doubt");
  if (doubt && !doubt.denied) return [];
  // "Nothing speaks against …", "everything points to …": the dependent clause is a forecast.
  if (own.some(({ act, denied, time }) => act === "reach" && !denied && time === "ahead")) return claims;
  if (matrix.marks.has("forecast")) {
    return isNegative(matrix)
      ? claims.map((claim) =>
          success.has(claim.act) || failure.has(claim.act)
            ? { ...claim, denied: !claim.denied, ...(failure.has(claim.act) ? { mood: "plain", time: "ahead" } : {}) }
            : claim,
        )
      : claims.map(ofExpected);
  }
  if (matrix.marks.has("attempt") && !isNegative(matrix)) return [];
  if (doubt?.denied || isNegative(matrix)) {
    // "Nothing suggests that the limit will be exceeded"
    if (isOverrun && (doubt?.denied === true || suggested))
      return [{ act: "doubt", denied: true, time: "now", mood: "plain", marks: new Set(), about: "unsaid" }];
    const reached = claims.find(({ act }) => success.has(act));
    const troubled = claims.find(({ act, denied }) => (trouble.has(act) || failure.has(act)) && !denied);
    const takesAway = doubt?.denied === true || suggested || endsWithNothing(matrix);
    // "Nothing suggests that the target is in doubt"
    if ((!reached || reached.act === "carry-out") && troubled && !doubt && takesAway)
      return [{ ...troubled, act: "doubt", denied: true, mood: "plain", time: "now" }];
    if (!reached || (reached.denied && !takesAway)) return [];
    // If a doubt is denied, or nothing suggests a failure, the goal is not in doubt. Otherwise ("it is not said that it will") it is.
    return [{ ...reached, act: "doubt", denied: doubt?.denied === true || reached.denied, mood: "plain", time: "now" }];
  }
  // "It is possible that the bridge will not open"
  if (matrix.words.some(possible))
    return claims.map((claim) => (isBad(claim) ? { ...claim, mood: "uncertain" as const } : claim));
  return matrix.marks.has("probable") ? claims.map((claim) => ({ ...claim, mood: "probable" as const })) : claims;
}
