import type { ClauseClaim } from "../../../claims";
import { beginsWith, oneOf } from "../../../text/wordMatchers";
import type { PlainClause } from "../clauses/plainClause";
import type { PlainLexicon } from "../lexicon/lexicon";

const finds = beginsWith("know decid clear tell settle avgör avgjor avgöra bedöm klarn klart besked visar");
const only = oneOf("only först förrän");

/** "Först då vet man om målet kan nås", "only then will we know whether …": the answer to the question is open until then. */
export const ofOpenQuestion = (
  before: PlainClause | undefined,
  own: readonly ClauseClaim[],
  lexicon: PlainLexicon,
): readonly ClauseClaim[] => {
  const isOpen =
    before !== undefined &&
    (before.words.some(only) || before.marks.has("not-until")) &&
    before.words.some((word) => lexicon.asksAfter(word) || finds(word));
  return isOpen && own.length > 0
    ? own.slice(0, 1).map((claim) => ({ ...claim, act: "doubt", denied: false, time: "now", mood: "plain" }))
    : own.filter(({ act, denied }) => act === "doubt" && !denied);
};
