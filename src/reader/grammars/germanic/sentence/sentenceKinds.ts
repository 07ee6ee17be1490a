import type { Act, ClauseClaim } from "../../../claims";
import { oneOf } from "../../../text/wordMatchers";
import type { Token } from "../../../text/tokens";
import { claimsOfPlainClause } from "../claims/claims";
import type { PlainClause } from "../clauses/plainClause";
import type { PlainLexicon } from "../lexicon/lexicon";

const success: ReadonlySet<Act> = new Set(["reach", "complete", "carry-out", "advance"]);
export const isTroubleOrMiss = (claim: ClauseClaim): boolean =>
  isMissed(claim) || (!claim.denied && (claim.act === "doubt" || claim.act === "delay"));
export const isMissed = ({ act, denied }: ClauseClaim): boolean =>
  success.has(act) ? denied : !denied && (act === "lag" || act === "fall-short" || act === "leave-undone");

const opensInSwedish = oneOf("blir får lyckas håller går fortsätter sker skulle");
const then = oneOf("så");
const opensInEnglish = oneOf("should were had");
const subject = oneOf("the a an this that these those it they we any no more our there its");
const withOrWithout = oneOf("med utan");
export const without = oneOf("utan without");
/** "Unless something unforeseen happens" sets no condition. */
export const unforeseen = oneOf(
  "unforeseen unexpected untoward exceptional oförutsett oförutsedda oväntat exceptionellt",
);
const had = oneOf("hade");

/** "Blir det så klarar vi målet", "Should the grant come, …", "Med två lärare till hade …": a condition without "if". */
export function isInverted([clause, ...others]: readonly PlainClause[]): boolean {
  if (!clause) return false;
  const [first, second, ...rest] = clause.words;
  if (opensInSwedish(first)) return [second, ...rest].some(then);
  if (opensInEnglish(first)) return others.length > 0 && subject(second);
  return withOrWithout(first) && rest.some(had);
}

/** The maximum number of words of a label before a colon: "Average time to a decision: …". */
export const maxLabelWords = 10;
const ofAll = oneOf("status outcome result overall progress rag rating utfall resultat läge läget uppföljning");
/** "Planning: complete": the label names one part, which the verdict is about. */
export function namesPart(tokens: readonly Token[], lexicon: PlainLexicon): boolean {
  const colon = tokens.slice(0, maxLabelWords).findIndex(({ lower }) => lower === ":");
  const label = tokens.slice(0, Math.max(0, colon)).map(({ lower }) => lower);
  return label.length > 0 && !label.some((word) => ofAll(word) || lexicon.isGoal(word));
}
export const ofPart = (claim: ClauseClaim): ClauseClaim =>
  claim.act === "complete" && claim.about === "unsaid" ? { ...claim, about: "other" } : claim;

/** The minimum number of words of a goal's wording after "Target:"; fewer are a verdict. */
const minWordingWords = 5;

/** "Target: all schools visited by June": the wording of the goal, which looks like a success. */
export function isWordingOfGoal(tokens: readonly Token[], lexicon: PlainLexicon): boolean {
  const colon = tokens.slice(0, 4).findIndex(({ lower }) => lower === ":");
  return (
    colon > 0 &&
    tokens.length - colon > minWordingWords &&
    tokens.slice(0, colon).some(({ lower }) => lexicon.isGoal(lower))
  );
}

const duty = oneOf("shall must ska skall måste bör skulle");
const isFailure = (claim: ClauseClaim): boolean =>
  isTroubleOrMiss(claim) || claim.act === "cancel" || claim.act === "postpone";

/** "If the target is missed, the service shall submit a plan": a rule for the case, which says nothing of the outcome. */
export function isDutyAfterMiss(
  clauses: readonly PlainClause[],
  lexicon: PlainLexicon,
  year: number | undefined,
): boolean {
  const condition = clauses.find(({ role }) => role === "if");
  if (!condition || condition.marks.has("should")) return false;
  const mains = clauses.filter(({ role }) => role === "main");
  return (
    mains.length > 0 &&
    mains.every((main) => main.words.some(duty) && !claimsOfPlainClause(main, lexicon, year, true).some(isFailure)) &&
    claimsOfPlainClause(condition, lexicon, year, true).some(isMissed)
  );
}

const fourDigits = /^(?:19|20)\d\d$/u;
/** "2029: ej uppnått." in a report of 2030. */
export const isLabelledByEarlierYear = ([label, colon]: readonly Token[], year: number | undefined): boolean =>
  year !== undefined && colon?.lower === ":" && fourDigits.test(label?.lower ?? "") && Number(label?.lower) < year;
