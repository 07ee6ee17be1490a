import type { ClauseClaim } from "../../../claims";
import { beginsWith, either, oneOf } from "../../../text/wordMatchers";
import type { PlainClause } from "../clauses/plainClause";

const pledges = either(
  oneOf(
    "promise promised promising promises pledge vouch swear bet lova lovar lovade lovat utlova utlovar borga garanti garantier löfte löften",
  ),
  beginsWith("guarant garanter"),
);
/** Verbs of saying promise something only where somebody hesitates to say it. */
const says = oneOf("say claim declare predict säga påstå hävda utfästa");
const hesitates = oneOf(
  "rash premature foolish unwise reckless bold brave hesitate hesitates reluctant unwilling loath loth wary decline declines declined refuse refuses refused wouldn't förhastat oklokt djärvt våghalsigt dumdristigt ogärna tvekar tvekade ovillig ovilliga avstår vägrar vägrade undviker",
);
const denies = ({ marks }: PlainClause): boolean => marks.has("negation") || marks.has("no-negation");
const self = oneOf("oss sig");
/** "Vi drar oss för att …" */
const shrinks = ({ words }: PlainClause): boolean => words.some((word, at) => word === "drar" && self(words[at + 1]));

/** "I would not wish to promise", "Ingen vågar lova", "Det vore förhastat att lova": whether the clauses before a dependent one hold back a promise of it. */
export function withholdsPledge(clauses: readonly PlainClause[]): boolean {
  const isHesitant = clauses.some((clause) => clause.words.some(hesitates) || shrinks(clause));
  const isPledge = clauses.some(({ words }) => words.some(pledges) || (isHesitant && words.some(says)));
  return isPledge && (isHesitant || clauses.some(denies));
}

/** What nobody promises is open, whether it would be good or bad. */
export const ofWithheldPledge = (claims: readonly ClauseClaim[]): ClauseClaim[] =>
  claims.slice(0, 1).map((claim) => ({ ...claim, act: "doubt", denied: false, time: "now", mood: "plain" }));
