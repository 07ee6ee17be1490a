import type { Word } from "../clauses/clauses";
import { endsWith } from "../../../text/wordMatchers";

const inAccordance = endsWith("mukainen mukaiset");

/**
 * Whether the word before an index is an attribute of the subject, which the verb then says something else of: "tavoitteen mukainen enimmäismäärä oli
 * 2 500".
 */
export const describesSubject = (words: readonly Word[], after: number): boolean =>
  inAccordance(words[after - 1]?.lower) && words[after + 1]?.entry.marks.has("be") === true;
