import type { Language } from "../../domain/dataset/schema";
import type { Passage } from "../reading";
import type { Span } from "../span";
import { overlapsAny } from "../text/overlaps";
import { sentencesOf } from "../text/sentences";
import { weighedWords } from "./weighedWords";

/** The features of a passage, and those of each of its sentences. */
export interface WeighedFeatures {
  readonly passage: readonly string[];
  readonly sentences: readonly (readonly string[])[];
}

/** Where a sentence stands: what closes or opens a passage sums it up more often. */
const placeOf = (at: number, all: number): string =>
  all === 1 ? "only" : at === 0 ? "first" : at === all - 1 ? "last" : "middle";

/** The features of one sentence among others. */
const sentenceFeatures = (
  words: readonly string[],
  { kind, at, all }: { readonly kind: NonNullable<Passage["kind"]>; readonly at: number; readonly all: number },
): string[] => [...words, `(${placeOf(at, all)})`, `(${kind})`];

/** The sentences of a passage that speak of its target. */
export const ownSentences = ({ text, within }: Pick<Passage, "text" | "within">, language: Language): Span[] =>
  sentencesOf(text, language).filter(within ? overlapsAny(within) : () => true);

function featuresOf(passage: Passage, language: Language): WeighedFeatures {
  const { text, kind = "forecast" } = passage;
  const sentences = ownSentences(passage, language).map(({ start, end }) =>
    weighedWords(text.slice(start, end), language),
  );
  return {
    passage: [...new Set(sentences.flat()), `${language} (${kind})`],
    sentences: sentences.map((words, at) => sentenceFeatures(words, { kind, at, all: sentences.length })),
  };
}

/** A passage is weighed for the sentence that decides and for the second opinion: its features are kept as long as it is. */
const known = new WeakMap<Passage, { readonly language: Language; readonly features: WeighedFeatures }>();

/** What is weighed of a passage. */
export function weighedFeatures(passage: Passage, language: Language): WeighedFeatures {
  const found = known.get(passage);
  if (found?.language === language) return found.features;
  const features = featuresOf(passage, language);
  known.set(passage, { language, features });
  return features;
}

/** The constant feature. */
export const always = "(always)";
/** Long passages have more features, which must not count more in sum. */
const evenness = 3;

/** The weight of each feature: lower if there are many. */
export const scaleOf = (features: number): number => evenness / Math.sqrt(features + 1);
