import type { Language } from "../../domain/dataset/schema";
import { contentWords, wordSimilarity } from "../text/contentWords";
import type { MatchedTarget } from "./matchAcrossRounds";
import type { Measure } from "./measures";

/** Below this a measure and a target have no telling word in common. */
const enough = 0.7;

/** A measure that stands in another row of the goal than the target is less likely its own. */
const otherRow = 0.5;

/**
 * Which of the goal's measures each target answers to, as places in the list: those it shares the most telling words with. A word tells more, the
 * fewer measures and targets have it. A goal's only measure is the measure of all.
 */
export function matchMeasures(
  targets: readonly MatchedTarget[],
  measures: readonly Measure[],
  language: Language,
): number[][] {
  if (measures.length === 1) return targets.map(() => [0]);
  const wordsOfTargets = targets.map(wordsOf);
  const inMeasures = new Map<string, number>();
  for (const { words } of measures)
    for (const word of new Set(words)) inMeasures.set(word, (inMeasures.get(word) ?? 0) + 1);
  const tellings = new Map(
    [...inMeasures].map(([word, count]) => {
      const likes = wordsOfTargets.map((words) => bestLikeness(word, words));
      return [word, { likes, among: likes.filter((like) => like > 0.5).length * count }] as const;
    }),
  );
  return targets.map((target, at) => {
    const labels = target.segments.flatMap(({ label }) => (label === null ? [] : contentWords(label, language)));
    const scores = measures.map((measure) => {
      const shared = measure.words.reduce((sum, word) => {
        const { likes, among } = tellings.get(word) ?? { likes: [], among: 1 };
        const like = likes[at] ?? 0;
        return like > 0.5 ? sum + like / among : sum;
      }, 0);
      const named = Math.max(0, ...labels.map((label) => bestLikeness(label, measure.words)));
      return (shared + (named > 0.5 ? named : 0)) * (target.segments[0]?.row === measure.row ? 1 : otherRow);
    });
    const best = Math.max(0, ...scores);
    return best >= enough ? [scores.indexOf(best)] : [];
  });
}

const bestLikeness = (word: string, words: readonly string[]): number =>
  words.reduce((best, other) => Math.max(best, wordSimilarity(word, other)), 0);

const wordsOf = ({ segments }: MatchedTarget): string[] => [
  ...new Set(segments.flatMap(({ units }) => units.flatMap(({ words }) => words))),
];
