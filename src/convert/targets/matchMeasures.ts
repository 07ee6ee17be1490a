import type { Language } from "../../domain/dataset/schema";
import { contentWords, wordSimilarity } from "../text/contentWords";
import type { MatchedTarget } from "./matchAcrossRounds";
import type { Measure } from "./measures";

/** Below this, a measure and a target have no distinctive word in common. */
const minScore = 0.7;

/** No goal has as many targets and measures as this many pairs need; comparing them all by their words takes longer than it is worth. */
const maxPairs = 22_500;

/** A measure that stands in another row of the goal than the target is less likely its own. */
const otherRow = 0.5;

/**
 * The measures of each target, as indexes in the goal's list: those with the most distinctive words in common. A word is more distinctive, the fewer
 * measures and targets have it. A goal's only measure belongs to all its targets.
 */
export function matchMeasures(
  targets: readonly MatchedTarget[],
  measures: readonly Measure[],
  language: Language,
): number[][] {
  if (measures.length === 1) return targets.map(() => [0]);
  if (targets.length * measures.length > maxPairs) return targets.map(() => []);
  const wordsOfTargets = targets.map(wordsOf);
  const evidence = new Map(
    [...new Set(measures.flatMap(({ words }) => words))].map((word) => {
      const similarities = wordsOfTargets.map((words) => bestSimilarity(word, words));
      const inTargets = similarities.filter(isShared).length;
      const inMeasures = measures.filter(({ words }) => words.includes(word)).length;
      return [word, similarities.map((one) => (isShared(one) ? one / (inTargets * inMeasures) : 0))] as const;
    }),
  );
  return targets.map((target, at) => {
    const labels = target.segments.flatMap(({ label }) => contentWords(label ?? "", language));
    const scores = measures.map((measure) => {
      const shared = measure.words.reduce((sum, word) => sum + (evidence.get(word)?.[at] ?? 0), 0);
      const named = Math.max(0, ...labels.map((label) => bestSimilarity(label, measure.words)));
      return (shared + (isShared(named) ? named : 0)) * (target.segments[0].row === measure.row ? 1 : otherRow);
    });
    const best = Math.max(0, ...scores);
    return best >= minScore ? [scores.indexOf(best)] : [];
  });
}

const bestSimilarity = (word: string, words: readonly string[]): number =>
  words.reduce((best, other) => Math.max(best, wordSimilarity(word, other)), 0);

const isShared = (similarity: number): boolean => similarity > 0.5;

const wordsOf = ({ segments }: MatchedTarget): string[] =>
  segments.flatMap(({ units }) => units.flatMap(({ words }) => words));
