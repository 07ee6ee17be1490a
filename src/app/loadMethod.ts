import type { i18n } from "i18next";
import type { Language } from "../model/contract";
import { readMethod } from "../model/method";
import { MethodRules } from "./MethodRules";
import type { MethodPart } from "./method";
import { loadMethodTexts } from "./texts";

/** All that the page of the method needs, and its texts for the translator. */
export async function loadMethod(address: URL, language: Language, translator: i18n): Promise<MethodPart> {
  const [texts, response] = await Promise.all([loadMethodTexts[language](), fetch(address)]);
  translator.addResourceBundle(language, "method", texts);
  return { method: readMethod(await response.json()), Rules: MethodRules };
}
