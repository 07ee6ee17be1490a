import type { Span } from "./span";

/**
 * What happens to the subject of a clause. The acts are the same in all languages; the words differ.
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

/** Modifiers of a clause that change the verdict. */
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
  /** on a condition that is named as the only one */
  | "only-if"
  /** past the year */
  | "beyond"
  /** it names a year after the report's, for the work's end */
  | "later-year";

/** The acts by which something comes true or is done. */
export const successActs: ReadonlySet<Act> = new Set(["reach", "complete", "carry-out"]);

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
  /** The claim is in a concessive clause: "although …". */
  readonly conceded?: true;
}

/** A claim of a clause alone, before the rest of the sentence is taken into account. */
export type ClauseClaim = Omit<Claim, "span" | "sentence" | "conceded">;

/** A clause of a sentence: its role and what was recognised in it, for `--explain`. */
export interface ReadClause extends Span {
  /** "main", "that", "if", "purpose" …: each grammar has its own roles. */
  readonly role: string;
  readonly claims: readonly ClauseClaim[];
}

/** Whether a claim is a temporary problem: a doubt about, or a delay of, something other than the goal. */
export const isTrouble = ({ act, denied, about, marks }: ClauseClaim): boolean =>
  (act === "doubt" || act === "lag" || act === "delay") && !denied && about !== "goal" && !marks.has("beyond");

/** The result of parsing a sentence. Claims of a clause that the sentence takes back are in `clauses` only. */
export interface SentenceClaims {
  readonly claims: readonly Claim[];
  readonly clauses: readonly ReadClause[];
  /** It says that an earlier obstacle is gone. */
  readonly resolves?: true;
}
