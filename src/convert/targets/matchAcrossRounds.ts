import { munkres } from "munkres";
import type { Language } from "../../domain/dataset/schema";
import { contentWords, wordSimilarity } from "../text/contentWords";
import { groupedBy } from "../text/groupedBy";
import { nameKey } from "../text/nameKey";
import { pairByName } from "../text/similarity";
import type { Segment } from "./segments";

/** One target as the rounds speak of it: at most one segment a round, and one at least. */
export interface MatchedTarget {
  segments: [Segment, ...Segment[]];
}

/** How much each sign says that two segments are about one target. Words weigh most; place decides between equals. */
const weights = { words: 3, label: 3, otherLabel: -1, date: 2, row: 0.6, position: 0.4 };

/** Below this much evidence from words, labels and dates two segments are not known to be one target; then only their place can tell. */
const minEvidence = 0.35;

/**
 * Joins the segments of all rounds to targets. Each round is assigned to the targets so far as a whole, so that the sum of similarity is greatest;
 * a segment that is like no target opens one, unless exactly as many targets as segments of its row are left over: then their order tells.
 */
export function matchAcrossRounds(rounds: readonly Segment[][], language: Language): MatchedTarget[] {
  const profile = profiler(rounds, language);
  const targets: MatchedTarget[] = [];
  for (const segments of rounds) {
    const taken = new Map<Segment, MatchedTarget>();
    for (const [target, segment] of assign(targets, segments, profile)) taken.set(segment, target);
    const used = new Set(taken.values());
    const free = targets.filter((target) => !used.has(target));
    for (const [target, segment] of leftOver(targets, free, segments, taken)) taken.set(segment, target);
    for (const segment of segments) {
      const target = taken.get(segment);
      if (target) target.segments.push(segment);
      else targets.push({ segments: [segment] });
    }
  }
  return targets;
}

/**
 * Which of the known targets each segment of one more round belongs to; a segment that is like none is left out, unless there are as many segments as
 * targets: then their order decides.
 */
export function assignSegments(
  targets: readonly MatchedTarget[],
  segments: readonly Segment[],
  language: Language,
): Map<Segment, MatchedTarget> {
  const profile = profiler([targets.flatMap((target) => target.segments.slice(0, 1)), segments], language);
  const taken = new Map(assign(targets, segments, profile).map(([target, segment]) => [segment, target]));
  const used = new Set(taken.values());
  const waiting = targets.filter((target) => !used.has(target));
  const open = segments.filter((segment) => !taken.has(segment));
  if (segments.length === targets.length)
    open.forEach((segment, at) => {
      const target = waiting[at];
      if (target && !labelsDiffer(target, segment)) taken.set(segment, target);
    });
  return taken;
}

interface Profile {
  words: readonly (readonly [word: string, weight: number])[];
  /** How long they are, taken as a vector. */
  norm: number;
  labels: readonly string[];
  dates: readonly string[];
}

/** Prepares each segment once: its words with their weights, its label's words, its dates. */
function profiler(rounds: readonly (readonly Segment[])[], language: Language): (segment: Segment) => Profile {
  const wordsOf = (segment: Segment) => new Set(segment.units.flatMap(({ words }) => words));
  const shares = rounds.filter((segments) => segments.length > 1).map((segments) => sharesOf(segments.map(wordsOf)));
  const weightOf = (word: string): number => {
    const sharesOfWord = shares.flatMap((share) => share.get(word) ?? []);
    return sharesOfWord.length === 0
      ? 1
      : Math.max(0.05, 1 - sharesOfWord.reduce((sum, share) => sum + share, 0) / sharesOfWord.length);
  };
  const profileOf = (segment: Segment): Profile => {
    const words = [...wordsOf(segment)].map((word) => [word, weightOf(word)] as const);
    return {
      words,
      norm: Math.sqrt(words.reduce((sum, [, weight]) => sum + weight * weight, 0)),
      labels: segment.label === null ? [] : contentWords(segment.label, language),
      dates: segment.units.flatMap(({ text, start, end }) => text.slice(start, end).match(fullDate) ?? []),
    };
  };
  const known = new Map<Segment, Profile>();
  return (segment) => {
    const found = known.get(segment) ?? profileOf(segment);
    known.set(segment, found);
    return found;
  };
}

/** In what share of the segments each word stands. */
function sharesOf(segments: readonly ReadonlySet<string>[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const words of segments) for (const word of words) shares.set(word, (shares.get(word) ?? 0) + 1);
  for (const [word, count] of shares) shares.set(word, count / segments.length);
  return shares;
}

const fullDate = /\b\d{1,2}\.\d{1,2}\.\d{4}\b/g;

function assign(
  targets: readonly MatchedTarget[],
  segments: readonly Segment[],
  profile: (segment: Segment) => Profile,
): [MatchedTarget, Segment][] {
  if (targets.length * segments.length > maxPairs) return assignByLabel(targets, segments);
  const pairs = targets.map((target) =>
    segments.map((segment) => {
      const evidence = evidenceFor(target, segment, profile);
      return { target, segment, evidence, cost: -(evidence + placeFor(target, segment)) };
    }),
  );
  return munkres(pairs.map((row) => row.map(({ cost }) => cost))).flatMap(([t, s]): [MatchedTarget, Segment][] => {
    const pair = pairs[t]?.[s];
    return pair && pair.evidence >= minEvidence ? [[pair.target, pair.segment]] : [];
  });
}

/** No goal has as many targets as this many pairs need; comparing them all by their words takes longer than it is worth. */
const maxPairs = 22_500;

/** Pairs what has the same label, in order; without a label what says the same. */
function assignByLabel(targets: readonly MatchedTarget[], segments: readonly Segment[]): [MatchedTarget, Segment][] {
  const { same } = pairByName(segments, targets, {
    one: nameOfSegment,
    other: (target) => nameOfSegment(target.segments.find(({ label }) => label !== null) ?? lastOf(target)),
  });
  return [...same].map(([segment, target]) => [target, segment]);
}

const nameOfSegment = ({ label, units }: Segment): string =>
  nameKey(label ?? units.map(({ text, start, end }) => text.slice(start, end)).join(" "));

/** The best that any of the target's segments has in common with this one. */
const evidenceFor = (target: MatchedTarget, segment: Segment, profile: (segment: Segment) => Profile): number =>
  Math.max(...target.segments.map((known) => evidenceBetween(profile(known), profile(segment))));

function evidenceBetween(a: Profile, b: Profile): number {
  const words = weights.words * cosine(a, b);
  const dates = a.dates.some((date) => b.dates.includes(date)) ? weights.date : 0;
  return words + dates + labelEvidence(a, b);
}

/** Labels that agree, or one that the other's text takes up, speak for one target; two that differ against it. */
function labelEvidence(a: Profile, b: Profile): number {
  if (a.labels.length > 0 && b.labels.length > 0) {
    const agreed = Math.max(agreement(a.labels, b.labels), agreement(b.labels, a.labels));
    return agreed > 0.5 ? weights.label * agreed : weights.otherLabel;
  }
  const takenUp = Math.max(takenUpBy(b, a.labels), takenUpBy(a, b.labels));
  return (weights.label / 3) * takenUp;
}

const takenUpBy = ({ words }: Profile, label: readonly string[]): number =>
  agreement(
    label,
    words.map(([word]) => word),
  );

/** How far the words of a label are among the words. */
const agreement = (label: readonly string[], words: readonly string[]): number =>
  label.length === 0
    ? 0
    : label.reduce((sum, one) => sum + Math.max(0, ...words.map((other) => wordSimilarity(one, other))), 0) /
      label.length;

/** How like two bags of words are, each word counted by its weight and its best counterpart. */
function cosine(a: Profile, b: Profile): number {
  const scale = a.norm * b.norm;
  if (scale === 0) return 0;
  let sum = 0;
  for (const [word, weight] of a.words) {
    let best = 0;
    for (const [other, otherWeight] of b.words)
      best = Math.max(best, wordSimilarity(word, other) * weight * otherWeight);
    sum += best;
  }
  return sum / scale;
}

function placeFor(target: MatchedTarget, segment: Segment): number {
  const last = lastOf(target);
  const row = last.row === segment.row ? weights.row : 0;
  return row + weights.position * (1 - Math.abs(last.position - segment.position));
}

/**
 * Where words tell nothing, the order does: a row whose round has as many segments as the row has targets goes on in the same order, and a bare
 * verdict ("Tavoite saavutettu.") follows the one target that is left.
 */
function leftOver(
  targets: readonly MatchedTarget[],
  free: readonly MatchedTarget[],
  segments: readonly Segment[],
  taken: ReadonlyMap<Segment, MatchedTarget>,
): [MatchedTarget, Segment][] {
  const rowOf = (target: MatchedTarget) => lastOf(target).row;
  const targetsByRow = groupedBy(targets, rowOf);
  const freeByRow = groupedBy(free, rowOf);
  return [...groupedBy(segments, ({ row }) => row)].flatMap(([row, segmentsOfRow]) => {
    const open = segmentsOfRow.filter((segment) => !taken.has(segment));
    const waiting = (freeByRow.get(row) ?? []).toSorted((a, b) => lastOf(a).position - lastOf(b).position);
    const complete = segmentsOfRow.length === (targetsByRow.get(row) ?? []).length;
    if (open.length !== waiting.length || !(complete || open.every(isBare))) return [];
    return open.flatMap((segment, at): [MatchedTarget, Segment][] => {
      const target = waiting[at];
      return target && !labelsDiffer(target, segment) ? [[target, segment]] : [];
    });
  });
}

const lastOf = ({ segments }: MatchedTarget): Segment => segments.at(-1) ?? segments[0];
const isBare = ({ units }: Segment) => units.flatMap(({ words }) => words).length <= maxBareWords;
const labelsDiffer = (target: MatchedTarget, { label }: Segment) =>
  label !== null && target.segments.some((known) => known.label !== null);

const maxBareWords = 3;
