import type { WordTest } from "../text/wordMatchers";

/** How a language names the stages of a piece of work that come before the work itself. */
export interface StageWords {
  /** "suunnittelu", "upphandlingen", "tendering" */
  readonly preparation: WordTest;
  /** What may follow such a word without being another thing: "the design stage". */
  readonly stage: WordTest;
  readonly article: WordTest;
  /** Verbs of being and becoming: what stands before them is the subject. */
  readonly be: WordTest;
}
