import type { i18n } from "i18next";
import type { Language } from "../../../domain/dataset/schema";
import { readMethod } from "../../../domain/method";
import { RuleList } from "./RuleList";
import type { MethodPart } from "../../data/methodSource";
import { loadMethodTexts } from "../../i18n/methodTexts";
import { addTexts } from "../../i18n/texts";

/** All that the page of the method needs, and its texts for the translator. */
export async function loadMethod(address: URL, language: Language, translator: i18n): Promise<MethodPart> {
  const [method, response] = await Promise.all([loadMethodTexts[language](), fetch(address)]);
  addTexts(translator, { method });
  return { method: readMethod(await response.json()), Rules: RuleList };
}
