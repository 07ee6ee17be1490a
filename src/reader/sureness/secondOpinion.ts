import * as z from "zod/mini";
import type { Language } from "../../domain/dataset/schema";
import { statuses, type Status } from "../../domain/status";
import type { Passage } from "../reading";
import type { Span } from "../span";
import { fromColumns, weightColumns, type FeatureWeights } from "./weightColumns";
import { always, ownSentences, scaleOf, weighedFeatures, type WeighedFeatures } from "./weighedFeatures";
import weighed from "./wordWeights.json";

/** How likely a passage says each status of its target, by its words alone. */
export type Opinion = Readonly<Record<Status, number>>;

/** Weights of what the whole passage holds, and of what one sentence holds, as `npm run words` learns them. */
export interface WordWeights {
  passage: FeatureWeights;
  sentence: FeatureWeights;
}

const { passage, sentence } = z.parse(z.object({ passage: weightColumns, sentence: weightColumns }), weighed);
const measuredWeights: WordWeights = { passage: fromColumns(passage), sentence: fromColumns(sentence) };

/** How likely each status is by the features that have weights, in the order of {@link statuses}. */
function likelihoodsBy(weightsOf: FeatureWeights, features: readonly string[]): number[] {
  const sums = statuses.map(() => 0);
  for (const name of features) {
    const own = Object.hasOwn(weightsOf, name) ? weightsOf[name] : undefined;
    if (own) for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0);
  }
  const scale = scaleOf(features.length);
  const base = weightsOf[always] ?? [];
  const strengths = sums.map((sum, at) => Math.exp((base[at] ?? 0) + scale * sum));
  const all = strengths.reduce((sum, one) => sum + one, 0);
  return strengths.map((one) => one / all);
}

/** A passage has no outcome if none of its sentences has one; its probability of a status is that of at least one sentence having it. */
function bySentences(each: readonly (readonly number[])[]): number[] {
  const likely = statuses.map((status, at) =>
    status === "none"
      ? Math.max(
          minNone,
          each.reduce((product, one) => product * (one[at] ?? 0), 1),
        )
      : 1 - each.reduce((product, one) => product * (1 - (one[at] ?? 0)), 1),
  );
  const all = likely.reduce((sum, one) => sum + one, 0);
  return likely.map((one) => one / all);
}

const minNone = 0.001;

const opinionOf = (likely: (status: Status) => number): Opinion => ({
  achieved: likely("achieved"),
  "on-track": likely("on-track"),
  "at-risk": likely("at-risk"),
  "not-achieved": likely("not-achieved"),
  none: likely("none"),
});

/** How likely a sentence of a passage says each status, by its words alone. */
export interface SentenceOpinion extends Span {
  readonly opinion: Opinion;
}

/** An opinion on each sentence of a passage by itself. */
export function sentenceOpinionsOn(passage: Passage, language: Language): SentenceOpinion[] {
  const { sentences } = weighedFeatures(passage, language);
  return ownSentences(passage, language).map(({ start, end }, at) => {
    const likely = likelihoodsBy(measuredWeights.sentence, sentences[at] ?? []);
    return { start, end, opinion: opinionOf((status) => likely[statuses.indexOf(status)] ?? 0) };
  });
}

/** What the weights make of a passage: the mean of what it says as a whole and of what its sentences say one by one. */
export function opinionBy(weights: WordWeights, features: WeighedFeatures): Opinion {
  const whole = likelihoodsBy(weights.passage, features.passage);
  const parts = bySentences(features.sentences.map((one) => likelihoodsBy(weights.sentence, one)));
  return opinionOf((status) => {
    const at = statuses.indexOf(status);
    return ((whole[at] ?? 0) + (parts[at] ?? 0)) / 2;
  });
}

/**
 * A second opinion on a passage, from its words alone. If it agrees with a verdict, the verdict is more likely to be published; if not, a person is more
 * likely to be asked. It never gives a status that the grammar did not find.
 */
export const secondOpinionOn = (passage: Passage, language: Language): Opinion =>
  opinionBy(measuredWeights, weighedFeatures(passage, language));
