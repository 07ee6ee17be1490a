import type { ClauseClaim, Mark } from "../../../claims";
import { oneOf } from "../../../text/wordMatchers";
import { hasMark, type PlainClause } from "../clauses/plainClause";

const nobody = oneOf("none ingen inget");
const one = oneOf("one en ett enda single");
const of = oneOf("of av");
const nobodyWithin = 5;

/** "Not one of the six schools has yet signed": nothing of what was aimed at has come so far. */
export function noneYet(clause: PlainClause, marks: ReadonlySet<Mark>): ClauseClaim[] {
  const opening = clause.words.slice(0, nobodyWithin);
  const isNone =
    opening.some((word, at) => nobody(word) && of(opening[at + 1])) ||
    (opening.some((word) => word === "not" || word === "inte") &&
      opening.some((word, at) => one(word) && of(opening[at + 1])));
  if (!isNone || !(hasMark(clause, "still") || hasMark(clause, "so-far"))) return [];
  return [{ act: "lag", denied: false, time: "now", mood: "plain", marks, about: "unsaid" }];
}
