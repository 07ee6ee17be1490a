import * as z from "zod/mini";
import type { Language } from "../../domain/dataset/schema";
import type { Passage } from "../reading";
import weighed from "./wordWeights.json";

/** What a passage may say as a whole. */
export const opinions = ["good", "bad", "none"] as const;

/** How likely a passage says good news, bad news or neither. */
export type Opinion = Readonly<Record<(typeof opinions)[number], number>>;

const weight = z.number();
const weightsSchema = z.record(z.string(), z.tuple([weight, weight, weight]));

/** How much a word, or two that follow each other, speaks for each of {@link opinions}. */
export type WordWeights = z.infer<typeof weightsSchema>;

const measuredWeights: WordWeights = z.parse(weightsSchema, weighed);

/** Words are told apart by their beginnings, so that the forms of one count together. */
const beginning = 6;
/** Where a passage is longer, its first words speak for it. */
const most = 400;

/** What is weighed of a passage: its words, the pairs of them, and the kind of round; language by language. */
export function weighedIn({ text, kind = "forecast", within }: Passage, language: Language): string[] {
  // A cell that speaks of several targets: only what it says of this one.
  const own = within?.map(({ start, end }) => text.slice(start, end)).join(" ") ?? text;
  const words = (own.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, most).map((word) => word.slice(0, beginning));
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`);
  return [...new Set([...words, ...pairs, `(${kind})`])].map((one) => `${language} ${one}`);
}

/** Long passages hold more words, not more to say. */
const evenness = 3;

/** What the weights make of the words that they know. */
export function opinionBy(weights: WordWeights, words: readonly string[]): Opinion {
  const known = words.flatMap((word) => (Object.hasOwn(weights, word) ? [weights[word] ?? ([0, 0, 0] as const)] : []));
  const scale = evenness / Math.sqrt(known.length + 1);
  const strength = (side: 0 | 1 | 2): number => Math.exp(scale * known.reduce((sum, one) => sum + one[side], 0));
  const [good, bad, none] = [strength(0), strength(1), strength(2)];
  const all = good + bad + none;
  return { good: good / all, bad: bad / all, none: none / all };
}

/**
 * A second opinion on a passage, from its words alone, whatever the grammar heard: where it goes with good news that is surer, where it goes against it
 * a person is rather asked. It never gives a status itself.
 */
export const secondOpinionOn = (passage: Passage, language: Language): Opinion =>
  opinionBy(measuredWeights, weighedIn(passage, language));
