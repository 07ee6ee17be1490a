import type { Language } from "../../domain/dataset/schema";
import type { Basis, Verdict } from "../../domain/status";
import type { Rank } from "../reading";
import type { Condition } from "./condition";

type InEachLanguage<T> = Readonly<Record<Language, T>>;

/** What a rule understands, in every language at once: the words differ, the grammar does not. */
export interface Rule {
  readonly name: string;
  readonly status: Verdict;
  readonly basis: Exclude<Basis, "reviewed">;
  /** How much it weighs when it speaks of the goal, or of nothing in particular; and when it speaks of something beside it. */
  readonly rank: Rank;
  readonly rankBeside: Rank;
  /** It says "only partly", which a year-end account counts as not reached. */
  readonly partly?: true;
  readonly when: Condition;
  readonly meaning: InEachLanguage<string>;
  /** Sentences of our own that need this rule. */
  readonly examples: InEachLanguage<readonly string[]>;
  /** Sentences that come close and must not be read by it. */
  readonly nearMisses: InEachLanguage<readonly string[]>;
}
