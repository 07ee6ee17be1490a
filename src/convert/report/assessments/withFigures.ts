import type { Assessment, Language, Round } from "../../../domain/dataset/schema";
import { isBad } from "../../../domain/status";
import type { Verdict } from "../../../domain/status";
import { areAlike, compareFigures, figureIn } from "../../figures/figure";
import type { Better, Figure } from "../../figures/figure";
import { comparedInWords } from "../../figures/comparedInWords";
import { isFigure } from "../../table/columns/columnContent";
import { unassessed } from "./assessments";
import type { FoundAssessment } from "./assessments";
import { doubtsGoodNews } from "./doubtsGoodNews";

/** What a target's figures are compared with. */
export interface Level {
  /** The level as a column gives it, or the measure that holds it. */
  texts: readonly string[];
  /** Whether higher or lower is better, if a person has decided it. */
  better: Better | null;
  /** What the words of the measure say of it ("Sickness absence"): it decides what is proposed where neither a person nor the level says it. */
  inWords?: Better | null;
}

/** A goal's words without its own number and without years, which are no level: "3. At least 38,000 spectators by 2031". */
const levelInGoal = (goal: string): string =>
  goal.replace(/^\s*\d+(?:\.\d+)*[.)]\s+|(?<![\d.,])(?:19|20)\d\d(?![\d.,]?\d)/gu, "");

/** A share without a level ("3/9 kokousta"): it does not say how many are enough. */
const bareShare = /^\s*\d+\s*\/\s*\d+(?:\s+\p{L}+)?\s*$/u;

/**
 * Compares a line that is only a figure with its level. The comparison decides if the report has no own status and says whether higher or lower is better;
 * if it contradicts the own status, or the direction is not known, a person is asked. So it is beside words that decide nothing, where they say nothing at all.
 * A goal of one target without a measure gives the level itself: "At least 38,000 spectators".
 */
export function withFigures(
  found: FoundAssessment,
  level: Level,
  { goal, isOnlyTarget, round, language }: { goal: string; isOnlyTarget: boolean; round: Round; language: Language },
): FoundAssessment {
  const { assessment } = found;
  const lines = assessment.text
    .split("\n")
    .filter((line) => line.trim() !== "" && line.trim() !== assessment.ownStatus?.text);
  const figures = lines.filter((line) => isFigure(line) || bareShare.test(line));
  const [text, ...more] = figures;
  const named = level.texts.some((one) => one.trim() !== "") ? level.texts : isOnlyTarget ? [levelInGoal(goal)] : [];
  const levelFigure = named.map((one) => figureIn(one, language)).find((one) => one !== null) ?? null;
  if (text === undefined) return withFigureInWords(found, level, { goal, round, language });
  if (more.length > 0) return found;
  const figure = figureIn(text, language);
  const better = level.better ?? levelFigure?.better ?? null;
  const result = figure && levelFigure ? compareFigures(levelFigure, figure, better) : null;
  const isAlone = lines.length === 1;
  const start = assessment.text.indexOf(text);
  const evidence = {
    quote: text.trim(),
    start: start + (text.length - text.trimStart().length),
    end: start + text.trimEnd().length,
  };
  const verdict = result && figure && levelFigure ? verdictBy(result, better, [levelFigure, figure], round) : null;
  const rule = `${language}.figure-${result === "missed" ? "falls-short" : "reaches"}`;
  if (assessment.status !== "none" && assessment.basis === "own") {
    if (verdict === null || isBad(verdict) === isBad(assessment.status)) return found;
    return { ...found, assessment: askedWith(assessment, assessment) };
  }
  const isOpen = assessment.status === "none" && assessment.noneReason === "unclear" && !assessment.candidate;
  // "472 of 500", and "the works are late": both are bad news, and the figure is the plainer one.
  const isSurer = verdict === "not-achieved" && !assessment.ownStatus && isDoubt(assessment);
  const isByOwn = assessment.status === "none" && assessment.candidate?.basis === "own";
  if (!(isAlone || isOpen || isSurer) || isByOwn) return found;
  const words = lines.filter((line) => line !== text).join("\n");
  const isPlain =
    isAlone ||
    (verdict !== null &&
      saysNothingAgainst(verdict, found) &&
      (isBad(verdict) || !doubtsGoodNews(goal, words, round.year, language)));
  if (verdict !== null && !isPlain)
    return {
      reading: found.reading,
      assessment: askedWith(assessment, { status: verdict, basis: "compared", rule, evidence }),
    };
  if (verdict !== null) return { reading: null, assessment: compared(assessment, verdict, rule, evidence) };
  if (assessment.ownStatus?.status === "none") return found;
  const guess =
    figure && levelFigure && areAlike(levelFigure, figure)
      ? guessBy(levelFigure, figure, better ?? level.inWords ?? null)
      : null;
  if (guess === null)
    return assessment.status === "none" ? found : { ...found, assessment: askedWith(assessment, assessment) };
  return {
    reading: found.reading,
    assessment: askedWith(assessment, { status: guess, basis: "compared", rule, evidence }),
    ...(better === null ? { openDirection: true } : {}),
  };
}

/**
 * Compares the figure that a sentence gives with the level that the measure or the goal names, where the words say nothing else of a status; and asks where good
 * news of something beside the goal stands with a figure below its level.
 */
function withFigureInWords(
  found: FoundAssessment,
  level: Level,
  { goal, round, language }: { goal: string; round: Round; language: Language },
): FoundAssessment {
  const { assessment, reading } = found;
  // "7.8 % (7.4)": that the figure in brackets is the level was only assumed, and here is one that is named.
  const isOpen = assessment.status === "none" && assessment.noneReason === "unclear";
  const heard = assessment.status === "none" && reading?.assumed !== true ? assessment.candidate : undefined;
  const isBesideGoal = assessment.status !== "none" && !isBad(assessment.status) && reading?.ofGoal === false;
  const [named, ...others] = level.texts.filter((one) => /\d/.test(one));
  const aim = level.texts.some((one) => one.trim() !== "") ? named : goal;
  if (!(isOpen || isBesideGoal) || assessment.ownStatus || aim === undefined || others.length > 0) return found;
  const figure = comparedInWords(assessment.text, aim, round, language);
  if (figure === null) return found;
  const { status, rule, evidence, isSure } = figure;
  const candidate = { status, basis: "compared", rule, evidence } as const;
  // "84 per cent, still a little short of the target": words that are not enough, and a figure on the same side.
  if (heard)
    return isSure && isBad(heard.status) && isBad(status)
      ? { reading: null, assessment: compared(assessment, status, rule, evidence) }
      : found;
  if (isBesideGoal) return isBad(status) ? { ...found, assessment: askedWith(assessment, candidate) } : found;
  const isPlain = isSure && saysNothing(found) && !doubtsGoodNews(goal, assessment.text, round.year, language);
  return isPlain
    ? { reading: null, assessment: compared(assessment, status, rule, evidence) }
    : { ...found, assessment: askedWith(assessment, candidate) };
}

/** Bad news that the words only imply, or that a person is asked about. */
const isDoubt = (assessment: Assessment): boolean =>
  assessment.status === "none"
    ? assessment.candidate !== undefined && isBad(assessment.candidate.status)
    : assessment.status === "at-risk" && assessment.basis === "inferred";

/** The words have no sign of the other side of good and bad. */
const saysNothingAgainst = (verdict: Verdict, { reading }: FoundAssessment): boolean =>
  reading !== null &&
  [reading, ...reading.lost].every(({ status }) => status === "none" || isBad(status) === isBad(verdict));

/** The words have no sign of a status. */
const saysNothing = ({ reading }: FoundAssessment): boolean =>
  reading !== null && reading.status === "none" && reading.lost.length === 0;

/** The suggested verdict if the direction is not certain: most levels are minimums. */
const guessBy = (aimed: Figure, figure: Figure, better: Better | null): Verdict =>
  (better === "lower" ? figure.low <= aimed.low : figure.low >= aimed.low) ? "achieved" : "not-achieved";

/** The verdict of a comparison. In a forecast, a count that grows through the year is below its level until the end, so "missed" decides nothing. */
function verdictBy(
  result: "reached" | "missed",
  better: Better | null,
  figures: readonly Figure[],
  { kind }: Round,
): Verdict | null {
  if (kind === "outcome") return result === "reached" ? "achieved" : "not-achieved";
  const isSteady = better === "lower" || figures.some(({ unit }) => unit === "%");
  if (isSteady) return result === "reached" ? "on-track" : "at-risk";
  return result === "reached" ? "achieved" : null;
}

type AssessedText = Pick<Assessment, "roundId" | "text" | "source" | "events" | "ownStatus">;

function askedWith(
  { roundId, text, source, events, ownStatus }: AssessedText,
  by: Pick<Assessment, "status" | "basis" | "rule" | "evidence">,
): Assessment {
  const withOwnStatus = ownStatus ? { ownStatus } : {};
  const none = { ...unassessed(roundId, "unclear", text, source, events), ...withOwnStatus };
  const { status, basis, rule, evidence } = by;
  if (status === "none" || basis === null || rule === null || evidence === null) return none;
  return { ...none, candidate: { status, basis, rule, evidence } };
}

const compared = (
  { roundId, text, source, events, ownStatus }: AssessedText,
  status: Verdict,
  rule: string,
  evidence: { quote: string; start: number; end: number },
): Assessment => ({
  roundId,
  status,
  noneReason: null,
  basis: "compared",
  rule,
  evidence,
  reason: null,
  text,
  source,
  events,
  ...(ownStatus ? { ownStatus } : {}),
});
