import type { Language } from "../../domain/dataset/schema";
import type { SentenceClaims } from "../claims";
import { lookUp } from "./finnish/lexicon/lexicon";
import { claimsOfFinnish } from "./finnish/sentence/sentence";
import { english } from "./germanic/english/english";
import { lexiconOf, type PlainLexicon } from "./germanic/lexicon/lexicon";
import { claimsOfPlain } from "./germanic/sentence/sentence";
import { swedish } from "./germanic/swedish/swedish";
import type { Span } from "../reading";
import { memoize } from "../text/memoize";
import type { Token } from "../text/tokens";

/** What the reader asks of a language. */
export interface Grammar {
  /** The claims of one sentence, and the clauses that they come from. */
  readonly claimsOf: (
    tokens: readonly Token[],
    sentence: Span,
    number: number,
    year: number | undefined,
  ) => SentenceClaims;
  /** Whether the language's tables know the word, so that a sentence of such words is a bare verdict. */
  readonly knows: (word: string) => boolean;
  /** The verdict word that a misspelt word stands for. */
  readonly corrected: (word: string) => string | undefined;
}

const finnish: Grammar = {
  claimsOf: claimsOfFinnish,
  knows: (word) => {
    const { verbs, marks } = lookUp(word);
    return verbs.length > 0 || marks.size > 0;
  },
  corrected: (word) => lookUp(word).corrected,
};

const plain = (lexicon: PlainLexicon): Grammar => ({
  claimsOf: (tokens, sentence, number, year) => claimsOfPlain(lexicon, tokens, sentence, number, year),
  knows: lexicon.knows,
  corrected: lexicon.corrected,
});

/** The grammar of a language. Its tables are compiled when it is first asked for: a report is read in one language, and each takes a part of a second. */
export const grammarOf = memoize((language: Language): Grammar => {
  switch (language) {
    case "fi":
      return finnish;
    case "sv":
      return plain(lexiconOf(swedish));
    case "en":
      return plain(lexiconOf(english));
  }
});
