import type { Language } from "../model/dataset";
import type { Claim } from "./claims";
import { lookUp } from "./finnish/lexicon";
import { claimsOfFinnish } from "./finnish/sentence";
import { english } from "./germanic/english";
import { lexiconOf, type PlainLexicon } from "./germanic/lexicon";
import { claimsOfPlain } from "./germanic/sentence";
import { swedish } from "./germanic/swedish";
import type { Span } from "./reading";
import type { Token } from "./words";

/** What the reader asks of a language. */
export interface Grammar {
  /** The claims of one sentence. */
  readonly claimsOf: (tokens: readonly Token[], sentence: Span, number: number, year: number | undefined) => Claim[];
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

export const grammars: Readonly<Record<Language, Grammar>> = {
  fi: finnish,
  sv: plain(lexiconOf(swedish)),
  en: plain(lexiconOf(english)),
};
