import type { Language } from "../../domain/dataset/schema";
import { contentWords, likeness } from "../text/contentWords";
import type { Thread } from "./matchAcrossRounds";
import type { Measure } from "./measures";

/** Below this a measure and a target have no telling word in common. */
const enough = 0.7;

/** A measure that stands in another row of the goal than the target is less likely its own. */
const otherRow = 0.5;

/**
 * Which of the goal's measures each thread answers to, as places in the list: those it shares the most telling words with. A word tells more, the
 * fewer measures and threads have it. A goal's only measure is the measure of all.
 */
export function answersOf(threads: readonly Thread[], measures: readonly Measure[], language: Language): number[][] {
  if (measures.length === 1) return threads.map(() => [0]);
  const wordsOfThreads = threads.map(wordsOf);
  const tellings = new Map(
    measures
      .flatMap(({ words }) => words)
      .map((word) => {
        const likes = wordsOfThreads.map((words) => bestLikeness(word, words));
        const inThreads = likes.filter((like) => like > 0.5).length;
        const inMeasures = measures.filter(({ words }) => words.includes(word)).length;
        return [word, { likes, among: inThreads * inMeasures }] as const;
      }),
  );
  return threads.map((thread, at) => {
    const labels = thread.segments.flatMap(({ label }) => (label === null ? [] : contentWords(label, language)));
    const scores = measures.map((measure) => {
      const shared = measure.words.reduce((sum, word) => {
        const { likes, among } = tellings.get(word) ?? { likes: [], among: 1 };
        const like = likes[at] ?? 0;
        return like > 0.5 ? sum + like / among : sum;
      }, 0);
      const named = Math.max(0, ...labels.map((label) => bestLikeness(label, measure.words)));
      return (shared + (named > 0.5 ? named : 0)) * (thread.segments[0]?.row === measure.row ? 1 : otherRow);
    });
    const best = Math.max(0, ...scores);
    return best >= enough ? [scores.indexOf(best)] : [];
  });
}

const bestLikeness = (word: string, words: readonly string[]): number =>
  words.reduce((best, other) => Math.max(best, likeness(word, other)), 0);

const wordsOf = ({ segments }: Thread): string[] => [
  ...new Set(segments.flatMap(({ units }) => units.flatMap(({ words }) => words))),
];
