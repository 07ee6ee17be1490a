import * as z from "zod/mini";
import { isBad, statuses } from "../../../domain/status";
import type { Status } from "../../../domain/status";
import { memoize, memoizeRecent } from "../../../reader/text/memoize";
import { misspeltStatus } from "./misspeltStatus";
import { labelKinds, labelWords, maxStatusWordLength, namedKinds, wordKinds, wordsSchema } from "./ownWords";
import type { LabelKind, NamedKind, OwnWords, WordKind } from "./ownWords";
import known from "./vocabulary.json";

const { words: common, months } = z
  .strictObject({ words: z.record(z.enum(wordKinds), wordsSchema), months: z.array(wordsSchema).check(z.length(12)) })
  .parse(known);

/** What a heading names. */
interface NamedColumn {
  kind: NamedKind;
  /** How strong a word for it: 0 is the first of the list. */
  rank: number;
  /** The words of the heading by which it is known. */
  phrase: string;
}

/** The words by which headings and status cells are understood. */
export interface TableVocabulary {
  /** Which kind of column a heading names. Null for none. */
  columnOf: (heading: string) => NamedColumn | null;
  says: (kind: "status" | "forecast" | "outcome" | "monthly" | "tertial" | "goal", heading: string) => boolean;
  /** What a label in prose opens; null where the words are no such label. A number or year after it tells which one. */
  labelOf: (words: string) => LabelKind | null;
  /** What a cell that holds nothing but a status of the report's own says; null where it says something else. */
  statusOf: (cell: string) => Status | null;
  /** What a status says that is misspelt; null where the words are no status, or a known one. */
  misspeltStatusOf: (cell: string) => Status | null;
}

/** The common vocabulary with a report's own words before it, and before these what its lights mean, by word or sign. */
export function vocabularyOf(own: OwnWords, lights: Readonly<Record<string, Status>> = {}): TableVocabulary {
  const lightOf = new Map(Object.entries(lights).map(([light, status]) => [light.trim().toLowerCase(), status]));
  const [ownPatterns, patterns] = [patternsOf(wordKinds, own), patternsOf(wordKinds, common)];
  const labelIn = wholeCells(labelWords, [own, common]);
  const [ownStatus, commonStatus] = [wholeCells(statuses, [own]), wholeCells(statuses, [common])];
  const misspelt = misspeltStatus(
    statuses.flatMap((status) =>
      [own, common].flatMap((words) => (words[status] ?? []).map((word) => [cellKey(word), status] as const)),
    ),
  );
  return {
    columnOf: memoize((heading: string) => columnBy(ownPatterns, heading) ?? columnBy(patterns, heading)),
    says: (kind, heading) =>
      (kind === "goal" || columnBy(ownPatterns, heading) === null) &&
      [ownPatterns, patterns].some((by) => (by[kind] ?? []).some((word) => word.find(heading) !== null)),
    labelOf: (words) => {
      const bare = words
        .trim()
        .replace(
          /^\d+[.)]\s*|[\s:.?]+$|\s+(?:(?:in|during|for|vuonna|under|år)\s+)?(?:\p{Lu}{0,3}[.-]?\d[\d./–-]*)[\s:.?]*$/gu,
          "",
        );
      const found = bare.length > maxStatusWordLength ? null : labelIn(bare);
      return found === null ? null : (labelKinds[labelWords.indexOf(found)] ?? null);
    },
    statusOf: (cell) => {
      if (cell.length > maxStatusWordLength * 2) return null;
      const light = lightOf.get(cell.trim().toLowerCase());
      if (light !== undefined) return light;
      const bare = cell.trim().replace(/\uFE0F|[.!*]+$/gu, "");
      const statusIn = (words: string) => ownStatus(words) ?? commonStatus(words);
      return statusIn(bare) ?? withSign(bare, statusIn) ?? ofNamedGoal(bare, statusIn);
    },
    misspeltStatusOf: (cell) => (cell.length > maxMisspeltLength ? null : misspelt(cell.replace(/[\s.!]+$/u, ""))),
  };
}

const maxMisspeltLength = 40;

/** "❌ Not achieved": a sign before the words says no more than they do; null where it says something else. */
function withSign(cell: string, statusOf: (words: string) => Status | null): Status | null {
  const [, sign, words] = /^([^\p{L}\p{N}]+?)\s*(\p{L}.*)$/u.exec(cell) ?? [];
  if (sign === undefined || words === undefined) return null;
  const [bySign, byWords] = [statusOf(sign), statusOf(words)];
  return bySign === null || byWords === null || isBad(bySign) === isBad(byWords) ? byWords : null;
}

/** "Promise kept", "Tavoite osittain saavutettu", "Målet är uppfyllt": the goal before a status says no more than the status. */
function ofNamedGoal(cell: string, statusOf: (words: string) => Status | null): Status | null {
  const words = cell.replace(namedGoal, "");
  return words === cell ? null : statusOf(words);
}

const namedGoal =
  /^(?:(?:the|this|our)\s+)?(?:goal|target|objective|aim|promise|pledge|commitment|tavoite|tavoitetta|mål|målet|delmålet)\s+(?:(?:was|is|has been|on|oli|har|är|blev)\s+)?(?=\p{L}{2})/iu;

/** The number of the month that a text names last ("tammi–elokuu 2024"), from 1; null where it names none. */
export function monthIn(text: string): number | null {
  const found = monthPatterns.map((patterns) => Math.max(...patterns.map((month) => month.find(text)?.index ?? -1)));
  const last = Math.max(...found);
  return last === -1 ? null : found.indexOf(last) + 1;
}

/** Finds a word in a text. */
interface WordPattern {
  find: (text: string) => RegExpExecArray | null;
}

type Patterns = Partial<Record<WordKind, WordPattern[]>>;

function patternsOf(kinds: readonly WordKind[], by: OwnWords): Patterns {
  const patterns: Patterns = {};
  for (const kind of kinds) patterns[kind] = (by[kind] ?? []).map(pattern);
  return patterns;
}

function columnBy(patterns: Patterns, heading: string): NamedColumn | null {
  for (const kind of namedKinds)
    for (const [rank, word] of (patterns[kind] ?? []).entries()) {
      const phrase = word.find(heading)?.[0];
      if (phrase !== undefined) return { kind, rank, phrase };
    }
  return null;
}

/**
 * "tavoit*" stands for every word that begins so, "*ohjelma" for every word that ends so; without a star the whole word is meant. The expression is built
 * once a text holds the word's letters: an engine takes a millisecond for each, and there are hundreds.
 */
function pattern(word: string): WordPattern {
  const bare = word.replace(/^\*|\*$/g, "");
  const key = cellKey(bare);
  let expression: RegExp | undefined;
  const build = () => {
    const [before, after] = [
      word.startsWith("*") ? "" : "(?<![\\p{L}\\p{N}-])",
      word.endsWith("*") ? "" : "(?![\\p{L}\\p{N}])",
    ];
    return new RegExp(`${before}${escaped(bare)}${after}`, "iu");
  };
  return {
    find: (text) => (keyOf(text).includes(key) ? (expression ??= build()).exec(text) : null),
  };
}

/**
 * Finds the kind of word that is all of a cell: the first kind that has it. Words are looked up, not tried one by one, since every cell of a report is
 * asked; one that ends in a star stands for every text that begins so.
 */
function wholeCells<K extends WordKind>(
  kinds: readonly K[],
  vocabularies: readonly OwnWords[],
): (cell: string) => K | null {
  const exact = new Map<string, number>();
  const openEnded: { start: string; kind: number }[] = [];
  kinds.forEach((kind, at) => {
    for (const word of vocabularies.flatMap((words) => words[kind] ?? [])) {
      const key = cellKey(word.replace(/\*$/, ""));
      if (word.endsWith("*")) openEnded.push({ start: key, kind: at });
      else if (!exact.has(key)) exact.set(key, at);
    }
  });
  return (cell) => {
    const key = cellKey(cell);
    const open = openEnded.find(({ start }) => key.startsWith(start))?.kind ?? Infinity;
    return kinds[Math.min(exact.get(key) ?? Infinity, open)] ?? null;
  };
}

const cellKey = (text: string): string => text.toLowerCase().replace(/\s+/g, " ");

/** Cached, because hundreds of words are looked for in each text. */
const keyOf = memoizeRecent(cellKey);

const escaped = (word: string): string => word.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

const monthPatterns = months.map((forms) => forms.map(pattern));
