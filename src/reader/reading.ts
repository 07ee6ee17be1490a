import type { Language, Quote } from "../domain/dataset/schema";
import type { Claim } from "./claims";
import type { Span } from "./span";
import type { Basis, NoneReason, Status, Verdict } from "../domain/status";

export type { Span };

/** What is to be read: the words that one round says of one target. */
export interface Passage {
  readonly text: string;
  /** Given or, when absent, detected. */
  readonly language?: Language;
  /** The report's year. Without it a postponement to any named year counts as past it. */
  readonly year?: number;
  /** `outcome`: a year-end account; there "only partly" is not-achieved with `partly: true` (the city's rule). Default: a forecast. */
  readonly kind?: "forecast" | "outcome";
  /** The ranges of the text that speak of this target; sentences outside them are not read. Default: all of it. */
  readonly within?: readonly Span[];
}

/** How much a signal weighs; see `precedence.ts`. */
export type Rank = "outcome" | "event" | "doubt" | "forecast" | "compared" | "part" | "done" | "light";

/** One thing that the text says and a rule understands. */
export interface Signal {
  readonly rule: string;
  readonly status: Verdict;
  readonly basis: Exclude<Basis, "reviewed">;
  readonly evidence: Quote;
  readonly rank: Rank;
  /** Whether the words name the goal itself (or nothing at all, as a bare "Toteutui."), not something beside it. */
  readonly ofGoal: boolean;
  readonly about: Claim["about"];
  readonly partly?: true;
  readonly postponedTo?: number;
  /** No word says that the figure it was compared with is the level: a person is asked. */
  readonly assumed?: true;
  /** The words speak of the goal in one respect: "alakoulujen osalta". Where they are good news, a person is asked. */
  readonly ofPart?: true;
}

/** Why a reading deserves a second look; a person decides. */
export type Doubt = "two-verdicts" | "misspelt" | "unknown-negation";

export interface Reading {
  readonly status: Status;
  readonly basis: Exclude<Basis, "reviewed"> | null;
  readonly rule: string | null;
  /** The exact substring `text.slice(start, end)`, never empty, no white space around it. */
  readonly evidence: Quote | null;
  /** Where the evidence is a bare verdict ("Tavoite ei toteudu."): the sentence that says what lies behind it. */
  readonly reason: Quote | null;
  /** Whether the deciding words name the goal or nothing at all, not something beside it; false where there is no verdict. */
  readonly ofGoal: boolean;
  /** What the deciding words speak of; null where there is no verdict. */
  readonly about: Claim["about"] | null;
  /** Only where the status is `none`. */
  readonly noneReason: NoneReason | null;
  /** Why the reading belongs on the review list; null when sure. It may stand beside a status ("misspelt"). */
  readonly unsure: Doubt | null;
  readonly postponedTo?: number;
  /** ISO; the day that the target was reached, where the evidence names one. */
  readonly date?: string;
  readonly partly?: true;
  /** No word says that the figure it was compared with is the level: a person is asked. */
  readonly assumed?: true;
  /** The deciding words speak of the goal in one respect: good news is asked. */
  readonly ofPart?: true;
  /** Every full date that the passage names. */
  readonly events: readonly (Span & { readonly date: string })[];
  /** The signals that lost to the winning one, best first. */
  readonly lost: readonly Signal[];
  /** Misspelt verdict words that were recognised. */
  readonly misspelt: readonly Misspelling[];
  readonly language: Language;
  /** The kind of round that was read; a forecast where none was named. */
  readonly kind: NonNullable<Passage["kind"]>;
}

/** A verdict word as received, and the form that it stands for. */
export interface Misspelling extends Span {
  readonly received: string;
  readonly corrected: string;
}
