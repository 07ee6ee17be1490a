import type { Language } from "../../domain/dataset/schema";
import { contentWords, wordSimilarity } from "./contentWords";
import { maxOf } from "../maxOf";
import { nameKey } from "./nameKey";

/** A text prepared for comparing: its key, and the words that tell what it is about. */
export interface Wording {
  key: string;
  words: string[];
}

/** Prepares a text once for many comparisons. */
export const wordingOf = (text: string, language: Language): Wording => ({
  key: nameKey(text),
  words: contentWords(text, language),
});

/** How much of what two texts speak of is shared, from 0 to 1. */
export function textSimilarity(ours: Wording, theirs: Wording): number {
  if (ours.key === theirs.key) return ours.key === "" ? 0 : 1;
  const words = ours.words.length + theirs.words.length;
  return words === 0 ? 0 : (found(ours.words, theirs.words) + found(theirs.words, ours.words)) / words;
}

const found = (words: readonly string[], others: readonly string[]): number =>
  words.reduce((sum, word) => sum + Math.max(0, ...others.map((other) => wordSimilarity(word, other))), 0);

/** From here on two things are taken for one, if no other comes near. */
const sure = 0.6;
/** Another that reaches this share of the best makes it unsure. */
const near = 0.7;
/** From here on a person should look. */
const perhaps = 0.4;
/** Comparing more than this takes longer than it is worth: what has a new name is then new. */
const maxPairs = 250_000;

/** What was matched, and what a person has to decide: the new one and the old ones that it may be, the likeliest first. */
export interface Matches<New, Old> {
  same: Map<New, Old>;
  unsure: { one: New; candidates: Old[] }[];
}

/**
 * Matches things of today with those of before, where that is safe: each is the other's best by `alike` (0 to 1), and no second comes near. In doubt
 * nothing is matched.
 */
export function mutualBestMatches<New, Old>(
  news: readonly New[],
  olds: readonly Old[],
  alike: (one: New, other: Old) => number,
): Matches<New, Old> {
  if (news.length * olds.length > maxPairs) return { same: new Map(), unsure: [] };
  const table = news.map((one) => olds.map((other) => alike(one, other)));
  const stands = (score: number, rivals: readonly number[]) => rivals.every((rival) => rival < score * near);
  const same = new Map<New, Old>();
  const unsure: Matches<New, Old>["unsure"] = [];
  news.forEach((one, n) => {
    const row = table[n] ?? [];
    const score = maxOf(row, 0);
    const o = row.indexOf(score);
    const other = olds[o];
    if (score < perhaps || other === undefined) return;
    const rivals = [
      ...row.filter((_, at) => at !== o),
      ...table.flatMap((line, at) => (at === n ? [] : (line[o] ?? []))),
    ];
    if (score >= sure && stands(score, rivals)) same.set(one, other);
    else unsure.push({ one, candidates: byLikeness(olds, row) });
  });
  const taken = new Set(same.values());
  return {
    same,
    unsure: unsure.flatMap(({ one, candidates }) => {
      const unmatched = candidates.filter((other) => !taken.has(other));
      return unmatched.length > 0 ? [{ one, candidates: unmatched }] : [];
    }),
  };
}

const byLikeness = <T>(things: readonly T[], scores: readonly number[]): T[] =>
  things
    .map((thing, at) => ({ thing, score: scores[at] ?? 0 }))
    .filter(({ score }) => score >= perhaps)
    .toSorted((a, b) => b.score - a.score)
    .map(({ thing }) => thing);

/**
 * Pairs off what has the same name, each once. Where several share a name, those that are most alike go together, then in order; without `alike` in order
 * alone, which also serves thousands of one name. Hands back who is left.
 */
export function pairByName<New, Old>(
  news: readonly New[],
  olds: readonly Old[],
  keyOf: { one: (one: New) => string; other: (other: Old) => string },
  alike?: (one: New, other: Old) => number,
): { same: Map<New, Old>; news: New[]; olds: Old[] } {
  const same = new Map<New, Old>();
  const taken = new Set<Old>();
  const byKey = grouped(olds, keyOf.other);
  for (const [key, ours] of grouped(news, keyOf.one)) {
    const theirs = byKey.get(key) ?? [];
    for (const [one, other] of alike ? likeliestFirst(ours, theirs, alike) : inOrder(ours, theirs)) {
      if (same.has(one) || taken.has(other)) continue;
      same.set(one, other);
      taken.add(other);
    }
  }
  return { same, news: news.filter((one) => !same.has(one)), olds: olds.filter((other) => !taken.has(other)) };
}

const inOrder = <New, Old>(ours: readonly New[], theirs: readonly Old[]): [New, Old][] =>
  theirs.slice(0, ours.length).flatMap((other, at) => ours.slice(at, at + 1).map((one): [New, Old] => [one, other]));

function likeliestFirst<New, Old>(
  ours: readonly New[],
  theirs: readonly Old[],
  alike: (one: New, other: Old) => number,
): [New, Old][] {
  const isSure = ours.length + theirs.length === 2;
  return ours
    .flatMap((one) => theirs.map((other) => ({ one, other, score: isSure ? 1 : alike(one, other) })))
    .toSorted((a, b) => b.score - a.score)
    .map(({ one, other }) => [one, other]);
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}
