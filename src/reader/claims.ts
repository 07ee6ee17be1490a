import type { Span } from "./span";

/**
 * What a clause says happens to the thing it speaks of. The languages differ in the words; the acts are the same.
 * - reach: the goal comes true, is reached, is filled
 * - complete: a piece of work is finished
 * - carry-out: something is arranged, started, taken into use
 * - fall-short: the result stays below the goal
 * - leave-undone: something was left undone, or failed
 * - cancel, postpone, delay
 * - advance: the work goes on; `plan` says that it does so as planned
 * - lag: the work is late, behind, unfinished
 * - doubt: uncertain, at risk, dependent on something
 * - assess: somebody judges how it will go; denied, it cannot be judged yet
 * - unclear: the goal, a negation and a verb of outcome that do not add up to anything known; no rule reads it
 */
export type Act =
  | "reach"
  | "complete"
  | "carry-out"
  | "fall-short"
  | "leave-undone"
  | "cancel"
  | "postpone"
  | "delay"
  | "advance"
  | "lag"
  | "doubt"
  | "assess"
  | "unclear";

/** done: it has happened; now: plain present, which is a forecast too; ahead: expressly to come. */
export type Time = "done" | "now" | "ahead";

/**
 * plain: it is said; probable: the potential mood or "probably"; possible: it can; uncertain: it may, or "perhaps"; conditional: it would, or would have;
 * unlikely: "hardly". A hope, an attempt or an order is no claim at all.
 */
export type Mood = "plain" | "probable" | "possible" | "uncertain" | "conditional" | "unlikely";

/** What else the clause holds that changes the verdict. */
export type Mark =
  /** only partly, mostly, nearly, three of five */
  | "partly"
  /** wholly, in every respect, all; denied, that is "not in every respect" */
  | "wholly"
  /** as far as one thing is concerned */
  | "in-respect"
  /** as planned, on schedule */
  | "plan"
  /** on a condition */
  | "condition"
  /** with a reservation */
  | "reservation"
  /** so far, in the first half of the year */
  | "so-far"
  /** not at all, none */
  | "at-all"
  /** it would have, had it not been for something */
  | "without"
  /** still: a chance that may pass */
  | "still"
  /** on a condition that is told as the only one */
  | "only-if"
  /** past the year */
  | "beyond"
  /** it names a year after the report's, for the work's end */
  | "later-year";

/** One claim of a clause, ready for the rules. */
export interface Claim {
  readonly act: Act;
  readonly denied: boolean;
  readonly time: Time;
  readonly mood: Mood;
  readonly marks: ReadonlySet<Mark>;
  /** goal: the clause names the goal; unsaid: it names nothing ("Toteutui."); other: it speaks of something else. */
  readonly about: "goal" | "unsaid" | "other";
  /** The clause, or the whole sentence where it is simple. */
  readonly span: Span;
  readonly sentence: number;
  readonly year?: number;
  /** The claim stands in a clause that gives way: "although …". */
  readonly conceded?: true;
}

/** A claim as its clause alone makes it, before it is known what the sentence does with the clause. */
export type ClauseClaim = Omit<Claim, "span" | "sentence" | "conceded">;

/** A clause of a sentence: how it stands there, and what was heard in it, for `--explain`. */
export interface ClauseHeard extends Span {
  /** "main", "that", "if", "purpose" …: each grammar has its own roles. */
  readonly role: string;
  readonly heard: readonly ClauseClaim[];
}

/** Whether a claim tells of trouble that may be over later: a doubt or a delay of something that is not the goal. */
export const isTrouble = ({ act, denied, about, marks }: ClauseClaim): boolean =>
  (act === "doubt" || act === "lag" || act === "delay") && !denied && about !== "goal" && !marks.has("beyond");

/** What a grammar makes of a sentence. What a clause claims and the sentence takes back stands in `clauses` only. */
export interface SentenceClaims {
  readonly claims: readonly Claim[];
  readonly clauses: readonly ClauseHeard[];
  /** It says that what was in the way is so no more. */
  readonly resolves?: true;
}
