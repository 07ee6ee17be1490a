import { languageOf } from "../../../../reader/text/detectLanguage";
import { sentencesOf } from "../../../../reader/text/sentences";
import { goalNumber } from "./goalNumber";

/** "Did we open …?", "Öppnade vi …?", "Saatiinko …?": a question on how one thing went. What is asked of the one who reads is none. */
const question =
  /^(?:(?:did|have|has|had|were|was)\s+(?!you|your|i\s)|(?:har|fick|blev|kom|höll|gick|var|är|\p{L}{2,}(?:de|te))\s+(?!du|ni\s|er\s|jag)|(?:\p{L}{2,}(?:mme|tiin|[aeiouyäö]i|ivat|ivät)k[oö]|onko|ovatko)\s+(?!sin))\S.*\s\S+\?$/iu;
const maxQuestionLength = 160;

/** Whether a text asks how something that was to be done went, by yes or no. */
export const asksOfGoal = (text: string): boolean => {
  const words = text.trim().replace(goalNumber, "");
  return words.length <= maxQuestionLength && question.test(words);
};

/** Words for what is to be, in three languages: a short sentence does not always tell which one it is in. */
const demand =
  /(?<!\p{L})(?:tulee|pitää|pitäisi|on (?:määrä|tarkoitus)|tavoitteena on|halutaan|haluttiin|pyritään|pyrittiin|piti|(?:on|oli) \p{L}+t(?:ava|ävä)(?:nä)?|ska|skall|skulle|får (?:inte )?(?:vara|överstiga|ta)|bör|borde|måste|shall|must|should|(?:is|are|was|were) to|(?:aim|want)(?:s|ed)?)(?!\p{L})/iu;
const maxDemandLength = 250;

/** Where the first sentence of a text ends, if that sentence says what is to be; else null. */
export function endOfDemand(text: string): number | null {
  const end = sentencesOf(text, languageOf(text))[0]?.end ?? 0;
  return end <= maxDemandLength && demand.test(text.slice(0, end)) ? end : null;
}
