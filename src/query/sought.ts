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

/** Understands what a reader typed. */
export type Seek = (search: string) => Sought;

/** The words of a search, folded. */
export const searchWords = (search: string): string[] => fold(search).split(/\s+/).filter(Boolean);

const noForms: ReadonlySet<string> = new Set();

/** Looks for the very letters that were typed: all that can be done until the report's words are known. */
export const seekLetters: Seek = (search) =>
  searchWords(search).map((typed) => ({ typed, forms: noForms, near: false }));

/** The whole words of a folded text. */
export const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];
