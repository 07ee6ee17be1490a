import type { Span } from "../../../reading";
import type { ExpressionGroup, PlainMark } from "../lexicon/vocabulary";

export type PlainRole =
  "main" | "that" | "if" | "though" | "because" | "relative" | "purpose" | "question" | "aside" | "earlier";

export interface PlainClause extends Span {
  readonly words: readonly string[];
  readonly role: PlainRole;
  /** Whether "and" joins it to the clause before. */
  readonly coordinated: boolean;
  /** The indexes of words after a punctuation mark, the first word of a later clause included. */
  readonly afterMark: ReadonlySet<number>;
  /** The indexes of the words with each mark. */
  readonly marks: ReadonlyMap<PlainMark, readonly number[]>;
  /** The expressions of the clause; of those that overlap, the longest. */
  readonly expressions: readonly PlainExpression[];
  /** Whether the tables know the word at a place, by itself or as a part of a phrase. */
  readonly known: readonly boolean[];
}

/** An expression of the tables, where it stands in a clause. */
export interface PlainExpression {
  readonly group: ExpressionGroup;
  readonly at: number;
  readonly end: number;
  readonly whole: boolean;
}

/** Whether the clause holds a mark. */
export const hasMark = ({ marks }: PlainClause, mark: PlainMark): boolean => marks.has(mark);
