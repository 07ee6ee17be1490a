import type { GoalSummary, TargetSummary } from "../dataset/summary";
import { fold } from "./fold";

/** One word of a search, and the words of the report that it matches. */
export interface QueryTerm {
  /** As typed, folded; also found inside other words. */
  typed: string;
  /** Whole words of the report, folded, that match too: other forms of the typed word, or similar spellings. */
  forms: ReadonlySet<string>;
  /** True if the report has no form of the word, so that `forms` are only similar spellings. */
  isFuzzy: boolean;
}

/** The words of a search, all of which must be found. */
export type ParsedQuery = readonly QueryTerm[];

/** Parses a search, and tells which targets match it. */
export interface Matcher {
  parse: (search: string) => ParsedQuery;
  /** Whether every term of the query is in the target's or its goal's texts. */
  matches: (goal: GoalSummary, target: TargetSummary, query: ParsedQuery) => boolean;
}

/** The words of a search, folded. */
export const queryWords = (search: string): string[] => fold(search).split(/\s+/).filter(Boolean);

const noForms: ReadonlySet<string> = new Set();

/** The search as typed, without other forms: used until the word index is loaded. */
export const literalTerms = (search: string): ParsedQuery =>
  queryWords(search).map((typed) => ({ typed, forms: noForms, isFuzzy: false }));

/** The whole words of a folded text. */
export const splitWords = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];
