import type { GoalLine, TargetLine } from "../dataset/summary";
import { fold } from "./fold";

/** One word of a search, and what in the report is taken to mean it. */
export interface SoughtWord {
  /** As typed, folded: found wherever it stands, inside other words too. */
  typed: string;
  /** Whole words of the report, folded, that mean it as well: its other forms, or what it was perhaps meant to be. */
  forms: ReadonlySet<string>;
  /** Nothing in the report is the word or a form of it: the forms are only spelt nearly like it. */
  near: boolean;
}

/** What a search looks for: each of its words must be found. */
export type Sought = readonly SoughtWord[];

/** Understands what a reader typed, and knows where it stands. */
export interface Seeker {
  meaning: (search: string) => Sought;
  /** Whether the target's texts, and its goal's, hold every word that is sought, each wherever it stands. */
  finds: (goal: GoalLine, target: TargetLine, sought: Sought) => boolean;
}

/** The words of a search, folded. */
export const searchWords = (search: string): string[] => fold(search).split(/\s+/).filter(Boolean);

const noForms: ReadonlySet<string> = new Set();

/** The very letters that were typed: all that can be looked for until the report's words are known. */
export const lettersOf = (search: string): Sought =>
  searchWords(search).map((typed) => ({ typed, forms: noForms, near: false }));

/** The whole words of a folded text. */
export const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];
