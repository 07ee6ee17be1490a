import type { ClauseClaim, Mark } from "../../claims";
import { aboutOf, actOf, isBare } from "./about";
import { holds, type PlainClause } from "./clauses";
import { timed } from "./destination";
import type { PlainLexicon, PlainSense } from "./lexicon";
import type { Denial } from "./negation";
import { meaningOf } from "./verbMeaning";

/** A particle stands no further than this after its verb. */
const particleWithin = 8;

function framed(clause: PlainClause, { row: { need } }: PlainSense, at: number): boolean {
  if (need === "free") return true;
  if (need === "goal") return holds(clause, "goal") || isBare(clause);
  return clause.words.some((word, place) => place > at && place <= at + particleWithin && need.includes(word));
}

/** Whether the word is a part of an expression, which says more than the verb alone. */
const withinExpression = ({ expressions }: PlainClause, place: number): boolean =>
  expressions.some(({ at, end }) => place >= at && place < end && end - at > 1);

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
