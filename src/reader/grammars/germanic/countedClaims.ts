import type { ClauseClaim, Mark } from "../../claims";
import { oneOf } from "../../text/wordMatchers";
import { aboutOf } from "./about";
import { hasMark, type PlainClause } from "./clauses";

const now = oneOf("now nu");
const owns = oneOf("has have har");
/** The maximum number of words between "have" and "now". */
const nowWithin = 2;

/** "Ten of our twelve schools now have a breakfast club", "Alla tolv skolor har nu frukostklubb": a count of those that have what was aimed at. */
export function ownedNow(clause: PlainClause, marks: ReadonlySet<Mark>): ClauseClaim[] {
  const { words } = clause;
  if (!marks.has("partly") && !marks.has("wholly")) return [];
  const at = words.findIndex((word) => owns(word));
  const isNow = at > 0 && words.slice(Math.max(0, at - nowWithin), at + 1 + nowWithin).some(now);
  if (!isNow || hasMark(clause, "negation") || at === words.length - 1) return [];
  return [{ act: "reach", denied: false, time: "done", mood: "plain", marks, about: aboutOf(clause, at) }];
}

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
