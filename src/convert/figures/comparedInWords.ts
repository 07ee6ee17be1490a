import type { Language, Quote, Round } from "../../domain/dataset/schema";
import type { Verdict } from "../../domain/status";
import { assessOrAsk } from "../../reader/assessOrAsk";
import { sentencesOf } from "../../reader/text/sentences";
import { contentWords, wordSimilarity } from "../text/contentWords";
import { besideLevel } from "./besideLevel";

/** What the figure of a sentence says beside a level that stands elsewhere. */
export interface ComparedInWords {
  status: Verdict;
  rule: string;
  /** In the account. */
  evidence: Quote;
  /** The figure is the account's only one, and said of what the level measures; else a person is asked. */
  isSure: boolean;
}

/**
 * What an account says of a level that its goal or measure gives: "At least 96 % of clients get a time in a week" beside "The share was 97.2 %". Null where its figures
 * decide nothing.
 */
export function comparedInWords(
  account: string,
  level: string,
  { year, kind }: Pick<Round, "year" | "kind">,
  language: Language,
): ComparedInWords | null {
  const { text, at } = besideLevel(level, account, language);
  const reading = assessOrAsk({ text, language, year, kind });
  const verdict = reading.status === "none" ? reading.candidate : reading;
  if (verdict?.basis !== "compared" || verdict.rule === null || verdict.evidence === null) return null;
  const start = Math.max(verdict.evidence.start - at, 0);
  const quote = account.slice(start, Math.max(verdict.evidence.end - at, 0)).trim();
  if (quote === "" || verdict.status === "none" || namesLevel.test(quote)) return null;
  const from = account.indexOf(quote, start);
  return {
    status: verdict.status,
    rule: verdict.rule,
    evidence: { quote, start: from, end: from + quote.length },
    isSure: reading.status !== "none" && isOnlyFigureOf(account, level, year, language),
  };
}

/** Words of a level or an expectation: "Expected result: under 5 %" repeats what is aimed at. */
const namesLevel =
  /(?<!\p{L})(?:vähintään|enintään|korkeintaan|alle|tavoit\p{L}+|odotet\p{L}+|minst|högst|under \d|mål(?:et|nivå\p{L}*|värde\p{L}*)?|förvänta\p{L}+|at least|at most|no more than|under|below|expected|target\p{L}*)(?!\p{L})|[≥≤<>]/iu;

/** Dates, and an earlier year's figure in brackets. */
const ofOtherTimes = /\d{1,2}\.\s?\d{1,2}\.(?:\s?[–-]\s?\d{1,2}\.\s?\d{1,2}\.)?(?:\s?20\d\d)?|\([^()]*20\d\d[^()]*\)/gu;

/** Words for a result, which name nothing: "The share was 97 %". */
const namesNothing =
  /^(?:osuu|tulo|toteum|luku|määr|taso|keskiarv|vuod|vuos|lopu|andel|utfall|resultat|värde|nivå|share|result|outturn|figure|level|rate|average|year|total|number|procent|prosent|percent|cent)/u;
/** From here on two words are forms of one. */
const alike = 0.6;

/** Whether one sentence alone has figures of the year, and shares a word with the level or names nothing of its own. */
function isOnlyFigureOf(account: string, level: string, year: number, language: Language): boolean {
  const plain = account.replace(ofOtherTimes, blanks).replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, "gu"), blanks);
  const [sentence, ...others] = sentencesOf(plain, language)
    .map(({ start, end }) => plain.slice(start, end))
    .filter((one) => /\d/.test(one));
  if (sentence === undefined || others.length > 0) return false;
  const named = contentWords(level, language);
  const words = contentWords(sentence, language).filter((word) => /^\p{L}/u.test(word));
  return (
    words.every((word) => namesNothing.test(word)) ||
    words.some((word) => !namesNothing.test(word) && named.some((other) => wordSimilarity(word, other) > alike))
  );
}

const blanks = (text: string): string => " ".repeat(text.length);
