import type { WordTest } from "../../../text/wordMatchers";
import type { Act, Mark, Mood, Time } from "../../../claims";

/**
 * What a word of the tables says. Beyond the acts of every language: `exceed` and `undercut` reach a goal or miss it, depending on whether more or less of the
 * thing is better; `start` is a beginning, whose absence is no failure.
 */
export type Meaning = Act | "exceed" | "undercut" | "start";

/** What must stand in the clause for a verb or an expression to be a claim about the outcome. */
export type Need =
  /** nothing more */
  | "free"
  /** the goal, its level, its plan: "nådde målet", "kept the timetable" */
  | "goal"
  /** the goal right beside it, as its object or its subject: "held the target" */
  | "object"
  /** its own passive: "the scheme was dropped" */
  | "passive"
  /** no people and no number of things, of which it only tells how many left: "40 pipes were removed", "fjorton deltagare avbröt kursen" */
  | "uncounted"
  /** one of these particles: "ställdes in", "taken into use" */
  | readonly string[];

export type PlainForm = "present" | "past" | "participle" | "infinitive" | "ongoing";

/** A verb's forms. What is both present and infinitive ("reach") stands in both. */
export type VerbForms = Readonly<Partial<Record<PlainForm, readonly string[]>>>;

/** Verbs with the same meaning, separated by commas; see the language's `inflect.ts` for how a verb is written. */
export interface VerbGroup {
  readonly act: Meaning;
  readonly need: Need;
  readonly verbs: string;
}

/** A verb with all its forms. */
export interface VerbRow {
  readonly act: Meaning;
  readonly need: Need;
  readonly forms: VerbForms;
}

/** Nouns, adjectives, adverbs and idioms with the same meaning, as phrases separated by commas; see `patterns.ts` for how they are written. */
export interface ExpressionGroup {
  readonly act: Meaning;
  /** The phrase contains its own negation: "kom aldrig till stånd". */
  readonly denied?: true;
  /** The time of the claim. Without it the words around decide; by default it is now. */
  readonly time?: Time;
  readonly mood?: Mood;
  readonly marks?: readonly Mark[];
  /**
   * It counts only where the clause names the goal or names nothing; where it says what something is or becomes; where it says nothing else. `idle` claims
   * nothing: the words of a set phrase ("as far as the target is concerned") are not read one by one.
   */
  readonly need?: "goal" | "state" | "bare" | "idle";
  /** It is about the goal, whichever words are around it. */
  readonly ofGoal?: true;
  readonly phrases: string;
}

/** The effects of the words around the verbs on a claim. */
export type PlainMark =
  | "negation"
  | "no-negation"
  | "goal"
  | "ceiling"
  | "less"
  | "reduction"
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
  | "be"
  | "become"
  | "have"
  | "will"
  | "would"
  | "should"
  | "overdue"
  | "forecast"
  | "can"
  | "could"
  | "may"
  | "attempt"
  | "assess"
  | "cannot-tell"
  | "deemed"
  | "regardless"
  | "last-year"
  | "elsewhere"
  /** It names the end of the whole: its completion date, the end of the year. */
  | "whole"
  | "other-goal"
  | "milestone"
  | "resolved"
  /** It says that something does the goal no harm, its negation included. */
  | "harmless"
  | "next-year"
  | "later"
  | "to-time"
  | "not-until"
  | "at-goal"
  | "states-goal"
  | "defines"
  | "no-verdict"
  /** A permit, or money that somebody else gives. */
  | "awaited"
  | "pronoun";

/** The kinds of words that open a clause. */
export type PlainOpener =
  "that" | "if" | "though" | "because" | "relative" | "purpose" | "question" | "but" | "and" | "nor";

/** The words by which a language compares money with its budget. */
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
  readonly verbs: readonly VerbGroup[];
  readonly formsOf: (verb: string) => VerbForms;
  readonly expressions: readonly ExpressionGroup[];
  readonly marks: Readonly<Partial<Record<PlainMark, string>>>;
  /** The words of the goal and its level, for phrases that name it. */
  readonly goalWord: WordTest;
  /** What was planned, hoped for or promised, after a comparative: "fewer than planned". Phrases write it `@planned`. */
  readonly plannedWord: WordTest;
  readonly numerals: Readonly<Record<string, number>>;
  readonly openers: Readonly<Partial<Record<PlainOpener, string>>>;
  /** "om" asks after these and sets a condition elsewhere. */
  readonly asksAfter: WordTest;
  /** After these, "för att" opens what is argued for or feared, not a purpose. */
  readonly bears: WordTest;
  /** Verbs that may open a main clause after another clause, in a language that then inverts the word order. */
  readonly opensMain: WordTest;
  /** Verbs with which a condition without "if" may begin: "Löses det inte, …". */
  readonly opensCondition: WordTest;
  /** What may stand second in such a condition: its subject. */
  readonly isSubject: WordTest;
  /** Infinitives that no table of meanings holds: "kunna", "vara". */
  readonly isInfinitive: WordTest;
  /** Forms of the present that are far more often another word: "för", "clear". */
  readonly homographs: string;
  /** Words that look like a misspelt verdict but are correct words. */
  readonly realWords: string;
  /** Endings by which an unknown word looks like a finite verb. */
  readonly finite: RegExp;
}
