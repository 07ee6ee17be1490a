import type { GoalSummary, TargetSummary } from "../dataset/summary";
import { fold } from "./fold";

/** One word of a search, and what in the report is taken to mean it. */
export interface QueryTerm {
  /** As typed, folded: found wherever it stands, inside other words too. */
  typed: string;
  /** Whole words of the report, folded, that mean it as well: its other forms, or what it was perhaps meant to be. */
  forms: ReadonlySet<string>;
  /** Nothing in the report is the word or a form of it: the forms are only spelt nearly like it. */
  isFuzzy: boolean;
}

/** What a search looks for: each of its words must be found. */
export type ParsedQuery = readonly QueryTerm[];

/** Understands what a reader typed, and knows where it stands. */
export interface Matcher {
  parse: (search: string) => ParsedQuery;
  /** Whether every term of the query is in the target's or its goal's texts. */
  matches: (goal: GoalSummary, target: TargetSummary, query: ParsedQuery) => boolean;
}

/** The words of a search, folded. */
export const queryWords = (search: string): string[] => fold(search).split(/\s+/).filter(Boolean);

const noForms: ReadonlySet<string> = new Set();

/** The very letters that were typed: all that can be looked for until the report's words are known. */
export const literalTerms = (search: string): ParsedQuery =>
  queryWords(search).map((typed) => ({ typed, forms: noForms, isFuzzy: false }));

/** The whole words of a folded text. */
export const splitWords = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];
