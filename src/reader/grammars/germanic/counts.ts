import type { Mark } from "../../claims";
import { oneOf, opensWithDigit } from "../../text/wordMatchers";
import type { PlainClause } from "./clauses";
import type { PlainLexicon } from "./lexicon";
import type { PlainMark } from "./vocabulary";

const nearly = oneOf("nästan högst nearly almost most");
const of = oneOf("av of");
const out = oneOf("out");
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

/** How many there are and how many of them: "tre av fem", "three out of the five", "Av tio åtgärder har sju genomförts". */
function countIn({ words }: PlainClause, { numberOf }: PlainLexicon): { some: number; all: number } | null {
  for (const [at, word] of words.entries()) {
    if (!of(word)) continue;
    const place = [at + 1, at + 2, at + 3].find((counted) => numberOf(words[counted]) !== undefined);
    const all = place === undefined ? undefined : numberOf(words[place]);
    if (place === undefined || all === undefined || all < 2) continue;
    const before = out(words[at - 1]) ? at - 2 : at - 1;
    const some =
      at === 0
        ? words
            .slice(place + 1)
            .map(numberOf)
            .find((number) => number !== undefined)
        : numberOf(words[before]);
    if (some !== undefined && some <= all) return { some, all };
  }
  return null;
}

/** The marks of a clause that its claims carry, and the count of some, or of all, that it names. */
export function marksOf(clause: PlainClause, lexicon: PlainLexicon): { marks: Set<Mark>; someCounted: boolean } {
  const marks = new Set<Mark>();
  for (const mark of carried) {
    const places = clause.marks.get(mark);
    if (!places) continue;
    // "nästan 500 besökare" counts, and says nothing of a part.
    if (mark === "partly" && places.every((at) => nearly(clause.words[at]) && opensWithDigit(clause.words[at + 1])))
      continue;
    marks.add(mark);
  }
  const count = countIn(clause, lexicon);
  if (count) {
    if (count.some < count.all) marks.add("partly");
    else {
      marks.delete("partly");
      marks.add("wholly");
    }
  }
  return { marks, someCounted: count !== null && count.some < count.all };
}
