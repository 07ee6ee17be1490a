import type { Language } from "../../domain/dataset/schema";
import { sentencesOf } from "../../reader/text/sentences";
import { contentWords, wordSimilarity } from "../text/contentWords";
import { figureIn } from "./figure";
import type { Figure } from "./figure";

/** A figure that a sentence gives of a measure, and where the sentence stands in its text. */
export interface StatedFigure {
  figure: Figure;
  start: number;
  end: number;
}

/** "… was 81.02 %": the figure stands right after the verb, and may be rounded. */
const stated =
  /(?<!\p{L})(?:oli|on|olivat|ovat|var|är|blev|uppgick\s+till|uppgår\s+till|was|were|is|are|stood\s+at)\s+(?:n\.|noin|ca|about|approximately)?\s*([€£$]?\s?[-–−]?\d[\d\s.,]*\s*(?:%|‰|€|[\p{L}²³]+)?)/u;

/** Words of another time, or of what is aimed at. */
const notOfNow =
  /(?<!\p{L})(?:\p{L}*tavoit\p{L}*|edellis\p{L}*|viime|aiem\p{L}*|ennust\p{L}*|arvioi\p{L}*|\p{L}*mål\p{L}*|föregående|förra|fjol\p{L}*|prognos\p{L}*|target\p{L}*|goals?|previous\p{L}*|last|forecast|expected)(?!\p{L})/iu;

const dates = /\d{1,2}\.\s?\d{1,2}\.(?:\s?[–-]\s?\d{1,2}\.\s?\d{1,2}\.)?(?:\s?20\d\d)?/gu;

/** From here on two words are forms of one. */
const alike = 0.6;

/**
 * The figure that prose gives of a measure: "Equity ratio over 50 %" beside "The equity ratio was 81.02 %". Null where the text holds another number, or its
 * sentence shares no word with the measure or speaks of another time.
 */
export function statedFigure(
  account: string,
  measures: readonly string[],
  level: Figure,
  { year, language }: { year: number; language: Language },
): StatedFigure | null {
  const plain = account.replace(dates, blanks).replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, "gu"), blanks);
  const sentences = sentencesOf(plain, language).filter(({ start, end }) => /\d/.test(plain.slice(start, end)));
  const [only, ...others] = sentences;
  if (!only || others.length > 0) return null;
  const sentence = plain.slice(only.start, only.end);
  const written = stated.exec(sentence)?.[1];
  if (written === undefined || notOfNow.test(sentence)) return null;
  const figure = figureIn(sentence, language) && figureIn(written, language);
  if (!figure || figure.unit !== level.unit) return null;
  const named = contentWords(measures.join(" "), language);
  const isSame = contentWords(sentence, language).some((word) =>
    named.some((other) => /^\p{L}/u.test(word) && wordSimilarity(word, other) > alike),
  );
  return isSame ? { figure, start: only.start, end: only.end } : null;
}

const blanks = (text: string): string => " ".repeat(text.length);
