import type { Language } from "../../domain/dataset/schema";
import type { Claim, SentenceClaims } from "../claims";
import { figureClaim, type FigureWords } from "../text/numbers";
import { lessIsBetter } from "./finnish/direction";
import { lookUp } from "./finnish/lexicon";
import { claimsOfFinnish } from "./finnish/sentence";
import { english } from "./germanic/english/english";
import { lexiconOf, type PlainLexicon } from "./germanic/lexicon";
import { claimsOfPlain } from "./germanic/sentence";
import { swedish } from "./germanic/swedish/swedish";
import type { Span } from "../reading";
import type { Token } from "../text/tokens";
import { either, endsWith, holding, oneOf } from "../text/wordMatchers";

/** What the reader asks of a language. */
export interface Grammar {
  /** The claims of one sentence, and the clauses that they were heard in. */
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

const finnishFigures: FigureWords = {
  goal: endsWith("tavoite tavoitteena tavoitetaso tavoitearvo tavoiteltiin"),
  parts: oneOf("kun vaikka mutta eli"),
  atLeast: oneOf("vähintään yli ainakin"),
  atMost: oneOf("enintään korkeintaan alle max"),
  lessIsBetter,
  elsewhen: oneOf(
    "nykytaso lähtötaso lähtötilanne edellisvuosi edellisvuonna edellisvuoden edellisvuotta edellisvuoteen edellisvuodesta viime mennessä vuoteen ennuste",
  ),
};

const swedishFigures: FigureWords = {
  goal: endsWith("mål målet målnivån målnivå målvärdet målvärde"),
  parts: oneOf("medan när då men mot jämfört"),
  atLeast: oneOf("minst över åtminstone"),
  atMost: oneOf("högst under max maximalt"),
  lessIsBetter: either(
    holding(
      "kostnad utgift frånvaro utsläpp väntetid kötid handläggningstid olyck omsättning skuld förbrukning arbetslöshet svinn avbrott klagomål",
    ),
    endsWith("fel"),
  ),
  elsewhen: oneOf("nuläge nuläget utgångsläge utgångsläget fjol ifjol föregående senast före prognos prognosen"),
};

const englishFigures: FigureWords = {
  goal: oneOf("target goal"),
  parts: oneOf("while whereas against but versus"),
  atLeast: oneOf("least over above minimum"),
  atMost: oneOf("most under below maximum"),
  lessIsBetter: oneOf(
    "costs cost absences absence emissions emission waiting turnover debt consumption unemployment waste accidents accident",
  ),
  elsewhen: oneOf("baseline previous last by forecast"),
};

/** "toteutui 980": something happened, in a number that only the goal's own can judge. */
const isBareSuccess = ({ act, denied, marks }: Claim): boolean =>
  (act === "reach" || act === "carry-out") && !denied && marks.size === 0;

/** The claims of the words, or of the figures where the words claim nothing, or no more than that something came true while the figures fall short. */
const orFigures =
  (figures: FigureWords, claimsOf: Grammar["claimsOf"]): Grammar["claimsOf"] =>
  (tokens, sentence, number, year) => {
    const { claims, clauses } = claimsOf(tokens, sentence, number, year);
    if (!claims.every(isBareSuccess)) return { claims, clauses };
    const told = figureClaim(figures, tokens, sentence, number);
    return { claims: claims.length === 0 || told.some(({ act }) => act === "fall-short") ? told : claims, clauses };
  };

const finnish: Grammar = {
  claimsOf: orFigures(finnishFigures, claimsOfFinnish),
  knows: (word) => {
    const { verbs, marks } = lookUp(word);
    return verbs.length > 0 || marks.size > 0;
  },
  corrected: (word) => lookUp(word).corrected,
};

const plain = (lexicon: PlainLexicon, figures: FigureWords): Grammar => ({
  claimsOf: orFigures(figures, (tokens, sentence, number, year) =>
    claimsOfPlain(lexicon, tokens, sentence, number, year),
  ),
  knows: lexicon.knows,
  corrected: lexicon.corrected,
});

export const grammars: Readonly<Record<Language, Grammar>> = {
  fi: finnish,
  sv: plain(lexiconOf(swedish), swedishFigures),
  en: plain(lexiconOf(english), englishFigures),
};
