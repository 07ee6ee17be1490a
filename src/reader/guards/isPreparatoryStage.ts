import type { Language } from "../../domain/dataset/schema";
import { stageWords as finnish } from "../grammars/finnish/lexicon/words/stageWords";
import { stageWords as english } from "../grammars/germanic/english/stageWords";
import { stageWords as swedish } from "../grammars/germanic/swedish/stageWords";
import { oneOf } from "../text/wordMatchers";
import { tokensOf } from "../text/tokens";
import type { StageWords } from "./stageWords";

const words: Readonly<Record<Language, StageWords>> = { fi: finnish, sv: swedish, en: english };
const closesLabel = oneOf(": – — −");

/** Whether a sentence is only about a preparatory stage: if that is complete, the target need not be reached. */
export function isPreparatoryStage(sentence: string, language: Language): boolean {
  const { preparation, stage, article, be } = words[language];
  const lowers = tokensOf(sentence, { start: 0, end: sentence.length }).map(({ lower }) => lower);
  // "The detailed design": after an article one word may tell which.
  const first = article(lowers[0]) ? (preparation(lowers[1]) ? 1 : 2) : 0;
  const after = stage(lowers[first + 1]) ? first + 2 : first + 1;
  return preparation(lowers[first]) && (closesLabel(lowers[after]) || be(lowers[after]));
}
