import type { Passage } from "../reading";
import type { Rule } from "./rule";

/** A rule for a whole passage instead of a clause: figures, counts, colours. The code that reads them gives only the name; this is its description. */
export interface PassageRule extends Omit<Rule, "when" | "rank" | "rankBeside" | "partly"> {
  /** The kind of round of its examples, if it matters. */
  readonly kind?: NonNullable<Passage["kind"]>;
}
