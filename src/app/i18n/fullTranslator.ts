import type { i18n } from "i18next";
import type { Language } from "../../domain/dataset/schema";
import { loadFurtherTexts } from "./furtherTexts";
import { loadMethodTexts } from "./methodTexts";
import { loadFirstTexts, translatorOf } from "./texts";

/** A translator with all that pages say, for whoever writes them or holds them all. */
export async function fullTranslator(language: Language): Promise<i18n> {
  const [first, further, method] = await Promise.all([
    loadFirstTexts[language](),
    loadFurtherTexts[language](),
    loadMethodTexts[language](),
  ]);
  return translatorOf(language, { ...first, ...further, method });
}
