import type { Act, Mark, Time } from "../../../claims";

/** Adverbs, adjectives and nouns that say by themselves how it goes, where a verb of being, or none, stands beside them. */
export interface PhraseRow {
  readonly act: Act;
  /** Told of what is over: "maalissa"; else of now. */
  readonly time?: Time;
  readonly marks?: readonly Mark[];
  /**
   * What must stand in the clause. state: a verb of being or seeming, or no verb at all; any: nothing; named: the goal, work or an outcome's
   * noun, and no other success; alone: little else.
   */
  readonly needs: "state" | "any" | "named" | "alone";
  /** It counts only under a negation, which it needs to say what it says: "ei ole takeita". */
  readonly negated?: true;
  /** Words of which one stands in the clause too: what is good, what is weak. */
  readonly beside?: string;
  /** Phrases, parted by commas: words that follow each other; "x*" begins, "*x" ends a word, "a|b" is either. */
  readonly phrases: string;
}
