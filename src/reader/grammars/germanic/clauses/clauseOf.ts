import type { Token } from "../../../text/tokens";
import { opensWithDigit } from "../../../text/wordMatchers";
import type { PlainLexicon } from "../lexicon/lexicon";
import type { PlainMark } from "../lexicon/vocabulary";
import { expressionsIn } from "./expressionsIn";
import type { PlainClause, PlainRole } from "./plainClause";

/** Whether more than one character stands between a word and the one before it: a punctuation mark. */
const isParted = (start: number, before: Token | undefined): boolean => before !== undefined && start - before.end > 1;

/** A clause with what the tables know of its words. */
export function clauseOf(
  { tokens, role, coordinated }: { tokens: readonly Token[]; role: PlainRole; coordinated: boolean },
  lexicon: PlainLexicon,
): PlainClause {
  const words = tokens.map(({ lower }) => lower.replace("’", "'"));
  const marks = new Map<PlainMark, number[]>();
  const expressions = expressionsIn(words, lexicon);
  const known = words.map(
    (word) =>
      opensWithDigit(word) || lexicon.verbsOf(word).some(({ forms }) => forms.size > 1 || !forms.has("ongoing")),
  );
  for (const { at, end } of expressions) known.fill(true, at, end);
  for (const at of words.keys()) {
    for (const { entry, end } of lexicon.marksAt(words, at)) {
      known.fill(true, at, end);
      const places = marks.get(entry);
      if (places) places.push(at);
      else marks.set(entry, [at]);
    }
  }
  return {
    words,
    role,
    coordinated,
    afterMark: new Set(tokens.flatMap(({ start }, at) => (isParted(start, tokens[at - 1]) ? [at] : []))),
    marks,
    expressions,
    known,
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
  };
}
