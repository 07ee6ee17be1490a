import { claimsInRound } from "./claimsInRound";
import { decidingSignal } from "./decidingSignal";
import { datesIn } from "./text/dates";
import { languageOf } from "./text/detectLanguage";
import { grammarOf, type Grammar } from "./grammars/grammarOf";
import { passageSignals } from "./passageSignals";
import { weigh } from "./precedence";
import type { Passage, Reading, Signal, Span } from "./reading";
import { reasonFor } from "./reason";
import type { Rule } from "./rules/rule";
import { rules } from "./rules/rules";
import { sentenceOpinionsOn } from "./sureness/secondOpinion";
import { ownSentences } from "./sureness/weighedFeatures";
import { readSentence, type SentenceRead } from "./grammars/readSentence";
import { statedSignals } from "./statedSignals";
import { tokensOf, type Token } from "./text/tokens";
import { opensWithDigit } from "./text/wordMatchers";

export type { Doubt, Misspelling, Passage, Rank, Reading, Signal, Span } from "./reading";

/** Whether a sentence is a bare verdict: at most four words, or a few that are all in the tables. It names no reason. */
const isBareSentence = (grammar: Grammar, text: string, { start, end }: Span): boolean => {
  const words = tokensOf(text, { start, end }).filter(({ punctuation }) => !punctuation);
  return (
    words.length <= 4 ||
    (words.length <= 8 && words.every(({ lower }) => opensWithDigit(lower) || grammar.knows(lower)))
  );
};

/** A place in a sentence as a place in its passage. */
const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const movedTokens = (tokens: readonly Token[], by: number): readonly Token[] =>
  by === 0
    ? tokens
    : tokens.map(({ lower, start, end, punctuation }) => ({ lower, start: start + by, end: end + by, punctuation }));

/** A sentence read by itself, its places counted from the beginning of its passage. */
const placed = (read: SentenceRead, start: number, sentence: number): SentenceRead => ({
  ...read,
  claims: read.claims.map((claim) => ({ ...claim, span: moved(claim.span, start), sentence })),
  misspelt: read.misspelt.map((word) => ({ ...word, ...moved(word, start) })),
  tokens: movedTokens(read.tokens, start),
});

/** Reads a passage by the given rules; {@link assess} reads it by all of them. */
export function assessBy(known: readonly Rule[], passage: Passage): Reading {
  const { text, year, kind = "forecast" } = passage;
  const language = passage.language ?? languageOf(text);
  const grammar = grammarOf(language);
  const sentences = ownSentences(passage, language);
  const read = sentences.map(({ start, end }, sentence) => ({
    ...placed(readSentence(text.slice(start, end), language, year), start, sentence),
    start,
    end,
  }));
  // Neither the words nor the figures of a definition are a verdict.
  const telling = read
    .filter(({ defines }) => !defines)
    .map(({ tokens, start, end }) => ({ span: { start, end }, tokens }));
  const claims = claimsInRound(read, passage.kind);
  const stated = statedSignals(claims, known, { text, language, kind, sentences: sentences.length });
  const signals = passageSignals(text, telling, { language, kind: passage.kind }, stated);
  const { best, lost, opposed } = decidingSignal(text, weigh(signals, kind), () =>
    sentenceOpinionsOn(passage, language),
  );
  const events = datesIn(text);
  const misspelt = read.flatMap((one) => one.misspelt);
  const common = { events, misspelt, language, kind };
  const cannotTell = claims.some(({ act, denied }) => act === "assess" && denied);
  // A success of something other than the goal, whole or partial, does not outweigh the report's "cannot be judged yet".
  const isBeside = (signal: Signal): boolean =>
    signal.rank === "part" ||
    signal.rank === "done" ||
    signal.rank === "compared" ||
    (!signal.ofGoal && signal.rule === `${language}.partly`);
  if (!best || (cannotTell && isBeside(best))) {
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
    reason: isBareSentence(grammar, text, best.evidence) ? reasonFor(text, best, lost, sentences) : null,
    ofGoal: best.ofGoal,
    about: best.about,
    noneReason: null,
    unsure: opposed ? "two-verdicts" : slipped ? "misspelt" : null,
    ...(postponedTo === undefined ? {} : { postponedTo }),
    ...(date === undefined ? {} : { date }),
    ...(partlyFailed ? { partly: true as const } : {}),
    ...(best.assumed ? { assumed: true as const } : {}),
    ...(best.ofPart ? { ofPart: true as const } : {}),
    lost,
    ...common,
  };
}

/** The status of the passage's target, with the words that give it. */
export const assess = (passage: Passage): Reading => assessBy(rules, passage);
