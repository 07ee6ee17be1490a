import type { Language } from "../domain/dataset/schema";
import { successActs, type Claim } from "./claims";
import { numberOf } from "./figures/numberWords";
import type { Passage, Signal } from "./reading";
import type { Rule } from "./rules/rule";
import { ruleId } from "./rules/ruleBook";
import { quoteOf } from "./text/quoteOf";
import { opensWithDigit } from "./text/wordMatchers";

/** Passages of at least this many words usually mention several things. */
const prose = 14;
const words = /\S+/gu;
/** In a long passage, a finished piece of work is one thing among others and no verdict on the goal; nor is a labelled part: "Planning: complete." */
const besideProse = (text: string, sentences: number, signals: readonly Signal[]): Signal[] => {
  const isProse = (text.match(words)?.length ?? 0) >= prose;
  return sentences > 1
    ? signals.filter(
        ({ rank, ofGoal, evidence: { quote } }) => rank !== "done" || ofGoal || !(isProse || quote.includes(":")),
      )
    : [...signals];
};

/** A claim and the verdict that a rule gives it. */
interface MatchedRule {
  readonly claim: Claim;
  readonly signal: Signal;
}

const numberedGoal = /(?<!\p{L})(?:goals?|targets?|commitments?|mål(?:et)?|åtagandet?|tavoit\p{L}*|lupau\p{L}*)\s+\d/iu;
/** It speaks of the goal in one respect, and not of one goal by its number: "as regards goal 1". */
const isOfPart = ({ about, marks, span }: Claim, text: string): boolean =>
  about === "goal" && marks.has("in-respect") && !numberedGoal.test(text.slice(span.start, span.end));

function matchRule(text: string, language: Language, claim: Claim, known: readonly Rule[]): MatchedRule | null {
  const rule = known.find(({ when }) => when.matches(claim));
  if (!rule) return null;
  // "Osassa on päästy toteuttamaan" names no goal either, but tells of work, not of an outcome.
  const ofGoal = claim.about === "goal" || (claim.about === "unsaid" && !(claim.act === "carry-out" && !claim.denied));
  const signal: Signal = {
    rule: ruleId(language, rule),
    status: rule.status,
    basis: rule.basis,
    evidence: quoteOf(text, claim.span),
    rank: ofGoal ? rule.rank : rule.rankBeside,
    ofGoal,
    about: claim.about,
    ...(rule.partly ? { partly: true as const } : {}),
    ...(isOfPart(claim, text) ? { ofPart: true as const } : {}),
    ...(claim.year === undefined || rule.status !== "not-achieved" ? {} : { postponedTo: claim.year }),
  };
  return { claim, signal };
}

/** A concessive clause ("vaikka …") counts only if the rest of its sentence has no verdict, or if it says that the goal was missed. */
function withoutConceded(matched: readonly MatchedRule[]): Signal[] {
  const decided = new Set(matched.flatMap(({ claim }) => (claim.conceded ? [] : [claim.sentence])));
  return matched.flatMap(({ claim, signal }) => {
    const givesWay = claim.conceded === true && decided.has(claim.sentence);
    return givesWay && !(claim.about === "goal" && signal.status === "not-achieved") ? [] : [signal];
  });
}

/** Drops a delay, a doubt or a failure of something else in another sentence if the text also forecasts the goal: the forecast takes it into account. */
function besideForecast(matched: readonly MatchedRule[]): MatchedRule[] {
  const forecastSentences = new Set(
    matched.flatMap(({ claim, signal }) =>
      signal.rank === "forecast" && claim.about === "goal" ? [claim.sentence] : [],
    ),
  );
  if (forecastSentences.size === 0) return [...matched];
  return matched.map(({ claim, signal }) => {
    const beside = !signal.ofGoal && (signal.rank === "doubt" || signal.rank === "event");
    if (!beside || signal.postponedTo !== undefined || forecastSentences.has(claim.sentence)) return { claim, signal };
    return { claim, signal: { ...signal, rank: "part" as const, status: "at-risk" as const } };
  });
}

/** "Seven of the nine are complete and the others will be by December": in a forecast, a statement about the rest outweighs the count of what is done. */
function countsBeforeForecast(matched: readonly MatchedRule[], language: Language): MatchedRule[] {
  const forecast = matched.findLast(({ signal }) => signal.rank === "forecast" && signal.ofGoal);
  if (!forecast) return [...matched];
  const isCount = ({ claim, signal }: MatchedRule): boolean =>
    (successActs.has(claim.act) || claim.act === "advance") &&
    claim.time === "done" &&
    claim.marks.has("partly") &&
    (signal.evidence.start <= forecast.signal.evidence.start || claim.sentence === forecast.claim.sentence) &&
    signal.evidence.quote
      .split(/\s+/u)
      .some((word) => opensWithDigit(word) || numberOf(word.toLowerCase(), language) !== undefined);
  return matched.filter((one) => !isCount(one));
}

/** What the claims of a passage say of its target by the rules, each as a signal. */
export function statedSignals(
  claims: readonly Claim[],
  known: readonly Rule[],
  {
    text,
    language,
    kind,
    sentences,
  }: {
    readonly text: string;
    readonly language: Language;
    readonly kind: NonNullable<Passage["kind"]>;
    /** How many sentences the passage has. */
    readonly sentences: number;
  },
): Signal[] {
  const matched = claims.flatMap((claim) => matchRule(text, language, claim, known) ?? []);
  const counted = kind === "forecast" ? countsBeforeForecast(matched, language) : matched;
  return besideProse(text, sentences, withoutConceded(besideForecast(counted)));
}
