import { assess } from "../../../../reader/assess";
import { languageOf } from "../../../../reader/text/detectLanguage";
import { memoize } from "../../../../reader/text/memoize";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { sentencesOf } from "../../../../reader/text/sentences";

/** One goal as a sentence calls it: "tavoite", "delmålet", "this pledge". */
const oneGoal =
  /(?<!\p{L})(?:\p{L}*tavoi(?:te|tetta|tteen|tteeseen|tteessa|tteesta|tteelle|tteelta|tteeksi)|\p{L}*mål(?:et|ets|sättningen|nivån|värdet|talet)?|åtagandet|ambitionen|(?:target|goal|objective|commitment|promise|pledge|aim|ambition|milestone)(?:'s|’s)?)(?!\p{L})/iu;

/** "The objective was met" names its goal; "The plan is adopted" may itself be one. */
export const namesOneGoal = (text: string): boolean => oneGoal.test(text);

/** Several goals at once: what is said of them is no verdict on one. */
const severalGoals =
  /(?<!\p{L})(?:\p{L}*tavoit(?:teet|teista|teita|teiden)|\p{L}*målen|(?:inga|alla|flera|två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d+) (?:av \p{L}+ )?\p{L}*mål|targets|goals|objectives|commitments|promises|pledges|aims)(?!\p{L})/iu;

const maxBareWords = 5;
const maxSentenceLength = 600;

/** Whether the reader finds a verdict in a sentence, and the sentence is of one goal: it names it, or is so short that it can be of nothing else ("Toteutui osittain."). */
const isVerdict = memoize((sentence: string): boolean => {
  if (sentence.length > maxSentenceLength || severalGoals.test(sentence)) return false;
  const namesGoal = oneGoal.test(sentence);
  // "Osuus on 93 prosenttia" is short and tells a figure.
  const isBare = !/\d/.test(sentence) && (sentence.match(/\p{L}+/gu) ?? []).length <= maxBareWords;
  if (!namesGoal && !isBare) return false;
  const { status, basis } = assess({ text: sentence });
  return status !== "none" && (namesGoal || basis === "stated");
});

/** A sentence that is a status of the report's own and no more: "Delivered.", "Osittain toteutunut." */
function isStatus(sentence: string, { statusOf }: Pick<TableVocabulary, "statusOf">): boolean {
  const words = sentence.trim().replace(/[.!]+$/u, "");
  if (!/\p{L}{2}/u.test(words) || (words.match(/\p{L}+/gu) ?? []).length > maxBareWords) return false;
  const status = statusOf(words);
  return status !== null && status !== "none";
}

const sentencesIn = memoize((text: string): string[] =>
  sentencesOf(text, languageOf(text)).map(({ start, end }) => text.slice(start, end)),
);

/**
 * The sentences of a text that say how one goal has fared: "Målet har uppnåtts", "Tavoite ei toteutunut", "Not achieved.", and a status of the report's own
 * that opens or closes it.
 */
const verdictsIn = (text: string, vocabulary: Pick<TableVocabulary, "statusOf">): string[] =>
  sentencesIn(text).filter(
    (sentence, at, all) =>
      isVerdict(sentence) || ((at === 0 || at === all.length - 1) && isStatus(sentence, vocabulary)),
  );

/** Whether a text has a verdict on its goal. */
export const holdsVerdict = (text: string, vocabulary: Pick<TableVocabulary, "statusOf">): boolean =>
  verdictsIn(text, vocabulary).length > 0;
