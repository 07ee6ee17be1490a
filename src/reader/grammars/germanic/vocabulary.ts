import type { WordTest } from "../../text/wordMatchers";
import type { Act } from "../../claims";

/** What must stand in the clause for the verb to be a claim about the outcome. */
export type Need =
  /** nothing more */
  | "free"
  /** the goal: "nådde målet" */
  | "goal"
  /** one of these particles: "ställdes in", "taken into use" */
  | readonly string[];

/** A verb's forms, parted by blanks. What is both present and infinitive ("uppnås", "reach") stands in both. */
export interface VerbRow {
  readonly act: Act;
  readonly need: Need;
  readonly present?: string;
  readonly past?: string;
  readonly participle?: string;
  readonly infinitive?: string;
}

/** What the words around the verbs do to a claim. An entry may be several words; a final * stands for any ending. */
export type PlainMark =
  | "negation"
  | "goal"
  | "work"
  | "money"
  | "partly"
  | "wholly"
  | "at-all"
  | "probable"
  | "unlikely"
  | "so-far"
  | "plan"
  | "reservation"
  | "perhaps"
  | "still"
  | "without"
  | "in-respect"
  | "doubt"
  | "doubt-of-goal"
  | "lag"
  | "ready"
  | "be"
  | "have"
  | "will"
  | "would"
  | "forecast"
  | "can"
  | "could"
  | "may"
  | "attempt"
  | "assess"
  | "regardless"
  | "last-year"
  | "elsewhere"
  | "next-year"
  | "later"
  | "to-time"
  | "not-until"
  | "below"
  | "above"
  | "at-goal"
  | "states-goal"
  | "no-verdict"
  | "pronoun";

/** How a clause opens. */
export type PlainOpener =
  "that" | "if" | "though" | "because" | "relative" | "purpose" | "question" | "but" | "and" | "nor";

/** How a language speaks of money against its budget. */
export interface BudgetWords {
  /** the budget itself */
  readonly word: WordTest;
  readonly spent: WordTest;
  readonly earned: WordTest;
  /** what was reckoned with, after "than" */
  readonly planned: WordTest;
  readonly than: string;
  readonly better: WordTest;
  readonly worse: WordTest;
  readonly more: WordTest;
  readonly less: WordTest;
  readonly exceeds: WordTest;
  readonly undercuts: WordTest;
  readonly suffices: WordTest;
  readonly within: WordTest;
  /** a deficit against the budget, and a surplus */
  readonly deficit: WordTest;
  readonly surplus: WordTest;
  readonly against: WordTest;
  /** verbs by which it has happened */
  readonly past: WordTest;
}

export interface Vocabulary {
  readonly budget: BudgetWords;
  readonly verbs: readonly VerbRow[];
  readonly marks: Readonly<Partial<Record<PlainMark, string>>>;
  readonly openers: Readonly<Partial<Record<PlainOpener, string>>>;
  /** "om" asks after these and sets a condition elsewhere. */
  readonly asksAfter: WordTest;
  /** Words that look like a misspelt verdict and are none. */
  readonly realWords: string;
  /** Endings by which an unknown word looks like a finite verb. */
  readonly finite: RegExp;
}
