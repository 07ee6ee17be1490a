import type { ClauseClaim, Mark } from "../../claims";
import { aboutOf, actOf, isBare } from "./about";
import { holds, type PlainClause } from "./clauses";
import { timed } from "./destination";
import type { PlainLexicon, PlainSense } from "./lexicon";
import type { Denial } from "./negation";
import { meaningOf } from "./verbMeaning";
import { oneOf, opensWithDigit } from "../../text/wordMatchers";

const passive = oneOf("was were been be being is are blev blivit bli blir");

const isPassive = ({ words }: PlainClause, { forms }: PlainSense, at: number): boolean =>
  forms.has("participle") && words.slice(Math.max(0, at - 3), at).some(passive);

/** "the 97 % was reached", "80 procent nåddes": the figure is the goal's. */
const isFigureReached = ({ words }: PlainClause, { row, forms }: PlainSense, at: number): boolean =>
  (row.act === "reach" || row.act === "exceed") &&
  words.slice(0, at).some(opensWithDigit) &&
  (words[at]?.endsWith("s") === true
    ? forms.has("past") || forms.has("participle")
    : forms.has("participle") && words.slice(Math.max(0, at - 3), at).some(passive));

/** A particle stands no further than this after its verb. */
const particleWithin = 8;

function framed(clause: PlainClause, sense: PlainSense, at: number): boolean {
  const { need } = sense.row;
  if (need === "free") return true;
  if (need === "passive") return isPassive(clause, sense, at);
  if (need === "goal") return holds(clause, "goal") || isBare(clause) || isFigureReached(clause, sense, at);
  return clause.words.some((word, place) => place > at && place <= at + particleWithin && need.includes(word));
}

/** Whether the word is a part of an expression, which says more than the verb alone. */
const withinExpression = ({ words, expressions }: PlainClause, place: number): boolean =>
  expressions.some(
    ({ at, end, group }) =>
      place >= at &&
      place < end &&
      (end - at > 1 || (group.need === "state" && (place === 0 || passive(words[place - 1])))),
  );

/** "har inte inletts": that a thing has not begun is no failure; that it "kunde inte inledas" is. */
const isYetToBegin = (clause: PlainClause, { forms }: PlainSense): boolean =>
  forms.has("participle") && !forms.has("infinitive") && !holds(clause, "could") && !holds(clause, "will");

/** What the verbs of a clause claim. */
export function verbClaims(
  clause: PlainClause,
  lexicon: PlainLexicon,
  marks: ReadonlySet<Mark>,
  denial: Denial,
  surroundings: { readonly year: number | undefined; readonly conditional: boolean },
): ClauseClaim[] {
  const claims: ClauseClaim[] = [];
  for (const [at, word] of clause.words.entries()) {
    if (withinExpression(clause, at)) continue;
    for (const sense of lexicon.verbsOf(word)) {
      if (!framed(clause, sense, at)) continue;
      const { act, need } = sense.row;
      const meaning = meaningOf(clause, sense, at, { denied: denial.verb, conditional: surroundings.conditional });
      if (!meaning) continue;
      if (act === "start" && meaning.denied && isYetToBegin(clause, sense)) break;
      const claim = timed(
        clause,
        need,
        { ...meaning, act: actOf(act, clause), marks, about: aboutOf(clause, at) },
        surroundings.year,
      );
      if (claim) claims.push(claim);
      break;
    }
  }
  return claims;
}
