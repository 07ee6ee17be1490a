import type { Act, Mark, Time } from "../../../claims";

/** Adverbs, adjectives and nouns that make a claim of their own, with a verb of being or without a verb. */
export interface PhraseRow {
  readonly act: Act;
  /** The time of the claim, if it is not now: "maalissa" is done. */
  readonly time?: Time;
  readonly marks?: readonly Mark[];
  /**
   * What must stand in the clause. state: a verb of being or seeming, or no verb at all; any: nothing; named: the goal, work or an outcome's
   * noun, and no other success; alone: little else.
   */
  readonly needs: "state" | "any" | "named" | "alone";
  /** Whether the phrase makes its claim only if it is negated: "ei ole takeita". */
  readonly negated?: true;
  /** It is about the goal, whichever words are around it. */
  readonly ofGoal?: true;
  /** With "verb", what it says happened if the clause has a verb in the past: "lyheni tavoitteen mukaiseksi". */
  readonly pastWith?: "verb";
  /** Words of which one stands in the clause too: what is good, what is weak. */
  readonly beside?: string;
  /** Phrases, separated by commas: consecutive words; "x*" matches a beginning, "*x" an end, "a|b" either word. */
  readonly phrases: string;
}
