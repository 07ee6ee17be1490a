import type { Language, Quote } from "../domain/dataset/schema";
import { isTrouble, type Claim, type Mark } from "./claims";
import { decidingSignal } from "./decidingSignal";
import { datesIn } from "./text/dates";
import { languageOf } from "./text/detectLanguage";
import { grammars, type Grammar } from "./grammars/grammars";
import { passageSignals } from "./passageSignals";
import { weigh } from "./precedence";
import type { Passage, Reading, Signal, Span } from "./reading";
import { reasonFor } from "./reason";
import type { Rule } from "./rules/rule";
import { ruleId } from "./rules/ruleBook";
import { rules } from "./rules/rules";
import { numberOf } from "./figures/numberWords";
import { sentenceOpinionsOn } from "./sureness/secondOpinion";
import { readSentence } from "./grammars/readSentence";
import { sentencesOf } from "./text/sentences";
import { tokensOf, type Token } from "./text/tokens";
import { opensWithDigit } from "./text/wordMatchers";

export type { Doubt, Misspelling, Passage, Rank, Reading, Signal, Span } from "./reading";

const quoteOf = (text: string, { start, end }: Span): Quote => ({ quote: text.slice(start, end), start, end });

/**
 * In a year-end account "Tavoite toteutuu" says how the year went, as "toteutui" does, and "ei ole vielä saavutettu" is final; in a
 * forecast both are still open.
 */
function inOutcome(claim: Claim): Claim {
  if (claim.denied && claim.marks.has("still")) {
    return { ...claim, marks: new Set([...claim.marks].filter((mark) => mark !== "still")) };
  }
  // At the end of the year, postponed targets were not met, and work that went as planned was done.
  if (claim.act === "postpone" && !claim.denied && claim.mood === "plain" && claim.time === "done") {
    return { ...claim, marks: new Set<Mark>([...claim.marks, "beyond"]) };
  }
  // At the end of the year, what was neither late nor left undone was met.
  if (
    (claim.act === "delay" || claim.act === "lag" || claim.act === "leave-undone") &&
    claim.denied &&
    claim.time === "done"
  )
    return { ...claim, act: "fall-short" };
  // At the end of the year, work that did not advance, or not as planned, was not done.
  if (claim.act === "advance" && claim.denied && claim.time === "done" && claim.mood === "plain") {
    return { ...claim, act: "leave-undone", denied: false };
  }
  if (
    claim.act === "advance" &&
    !claim.denied &&
    claim.marks.has("plan") &&
    !claim.marks.has("partly") &&
    claim.time === "done"
  )
    return { ...claim, act: claim.about === "goal" ? "reach" : "carry-out" };
  const plain = claim.act === "reach" && claim.time === "now" && claim.mood === "plain" && !claim.denied;
  return plain && !claim.marks.has("condition") && !claim.marks.has("later-year") ? { ...claim, time: "done" } : claim;
}

const success: ReadonlySet<Claim["act"]> = new Set(["reach", "complete", "carry-out"]);

/** "Was finished ahead of schedule": at the end of the year this is achieved, not on track. */
const doneAsPlanned = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim) =>
      !(
        claim.act === "advance" &&
        claim.marks.has("plan") &&
        !claim.denied &&
        claims.some(
          ({ act, denied, time, sentence }) =>
            sentence === claim.sentence && success.has(act) && !denied && time === "done",
        )
      ),
  );

/** In a sentence about expectations, a level is on track, not reached: "we expect absence to stay under the ceiling". */
const inForecast = (claim: Claim): Claim =>
  claim.act === "reach" && claim.time === "done" && claim.mood === "plain" && !claim.denied
    ? { ...claim, time: "ahead" }
    : claim;

const inPart = (claim: Claim): Claim => ({ ...claim, marks: new Set([...claim.marks, "partly" as const]) });

/** "All but the eastern district did": a success with an exception counts as partly. */
const withException = (claim: Claim): Claim => (success.has(claim.act) && !claim.denied ? inPart(claim) : claim);

/** "Met once it had been halved", "follows the revised timetable, the original one failed": only a part of the binding goal was met. */
const ofRevised = (claim: Claim): Claim =>
  (success.has(claim.act) || claim.act === "advance") && !claim.denied ? inPart(claim) : claim;

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
    success.has(claim.act) &&
    claim.time === "done" &&
    claim.marks.has("partly") &&
    signal.evidence.start <= forecast.signal.evidence.start &&
    signal.evidence.quote.split(/\s+/u).some((word) => numberOf(word.toLowerCase(), language) !== undefined);
  return matched.filter((one) => !isCount(one));
}

/** Whether a sentence is a bare verdict: at most four words, or a few that are all in the tables. It names no reason. */
const isBare = (grammar: Grammar, text: string, { start, end }: Span): boolean => {
  const words = tokensOf(text, { start, end }).filter(({ punctuation }) => !punctuation);
  return (
    words.length <= 4 ||
    (words.length <= 8 && words.every(({ lower }) => opensWithDigit(lower) || grammar.knows(lower)))
  );
};

const overlaps = (span: Span, ranges: readonly Span[] | undefined): boolean =>
  ranges === undefined || ranges.some(({ start, end }) => span.start < end && start < span.end);

/** A place in a sentence as a place in its passage. */
const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const movedTokens = (tokens: readonly Token[], by: number): readonly Token[] =>
  by === 0
    ? tokens
    : tokens.map(({ lower, start, end, punctuation }) => ({ lower, start: start + by, end: end + by, punctuation }));

/** Reads a passage by the given rules; {@link assess} reads it by all of them. */
export function assessBy(known: readonly Rule[], passage: Passage): Reading {
  const { text, year, kind = "forecast", within } = passage;
  const language = passage.language ?? languageOf(text);
  const grammar = grammars[language];
  const sentences = sentencesOf(text, language).filter((sentence) => overlaps(sentence, within));
  const read = sentences.map(({ start, end }, sentence) => ({
    ...readSentence(text.slice(start, end), language, year),
    sentence,
    start,
    end,
  }));
  // Neither the words nor the figures of a definition are a verdict.
  const telling = read
    .filter(({ defines }) => !defines)
    .map(({ tokens, start, end }) => ({ span: { start, end }, tokens: movedTokens(tokens, start) }));
  const claims = read
    .filter(({ defines }) => !defines)
    .flatMap((one) =>
      one.claims
        .filter((claim) => !(read[one.sentence + 1]?.resolves === true && isTrouble(claim)))
        .map((claim) => (passage.kind === "forecast" && one.ahead ? inForecast(claim) : claim))
        .map((claim) => (one.closed ? inOutcome(claim) : claim))
        .map((claim) => (one.excepts ? withException(claim) : claim))
        .map((claim) => (one.revises ? ofRevised(claim) : claim))
        .map((claim) => ({ ...claim, span: moved(claim.span, one.start), sentence: one.sentence })),
    )
    .map((claim) => (kind === "outcome" ? inOutcome(claim) : claim));
  const consideredClaims = kind === "outcome" ? doneAsPlanned(claims) : claims;
  const matched = consideredClaims.flatMap((claim) => matchRule(text, language, claim, known) ?? []);
  const forecast = kind === "forecast" ? countsBeforeForecast(matched, language) : matched;
  const stated = withoutConceded(besideForecast(forecast));
  const signals = passageSignals(
    text,
    telling,
    { language, kind: passage.kind },
    besideProse(text, sentences.length, stated),
  );
  const { best, lost, opposed } = decidingSignal(text, weigh(signals), () => sentenceOpinionsOn(passage, language));
  const events = datesIn(text);
  const misspelt = read.flatMap((one) => one.misspelt.map((word) => ({ ...word, ...moved(word, one.start) })));
  const common = { events, misspelt, language, kind };
  const cannotTell = claims.some(({ act, denied }) => act === "assess" && denied);
  // A success of something other than the goal does not outweigh the report's "cannot be judged yet".
  if (!best || (cannotTell && (best.rank === "part" || best.rank === "done"))) {
    const unclear = claims.some(({ act }) => act === "unclear");
    return {
      status: "none",
      basis: null,
      rule: null,
      evidence: null,
      reason: null,
      ofGoal: false,
      about: null,
      noneReason: cannotTell ? "not-assessable" : unclear ? "unclear" : "silent",
      unsure: unclear && !cannotTell ? "unknown-negation" : null,
      lost: [],
      ...common,
    };
  }
  const slipped = misspelt.some(({ start, end }) => start >= best.evidence.start && end <= best.evidence.end);
  const partlyFailed = kind === "outcome" && best.partly === true;
  const status = partlyFailed ? "not-achieved" : best.status;
  const date =
    status === "achieved"
      ? events.find(({ start, end }) => start >= best.evidence.start && end <= best.evidence.end)?.date
      : undefined;
  const postponedTo =
    best.postponedTo ??
    (status === "not-achieved" ? lost.find((signal) => signal.postponedTo !== undefined)?.postponedTo : undefined);
  return {
    status,
    basis: best.basis,
    rule: best.rule,
    evidence: best.evidence,
    reason: isBare(grammar, text, best.evidence) ? reasonFor(text, best, lost, sentences) : null,
    ofGoal: best.ofGoal,
    about: best.about,
    noneReason: null,
    unsure: opposed ? "two-verdicts" : slipped ? "misspelt" : null,
    ...(postponedTo === undefined ? {} : { postponedTo }),
    ...(date === undefined ? {} : { date }),
    ...(partlyFailed ? { partly: true as const } : {}),
    lost,
    ...common,
  };
}

/** The status of the passage's target, with the words that give it. */
export const assess = (passage: Passage): Reading => assessBy(rules, passage);
