import type { i18n } from "i18next";
import { fullTranslator } from "../app/i18n/fullTranslator";
import { addTexts } from "../app/i18n/texts";
import type { HeadTexts } from "../app/i18n/texts";
import type { Language } from "../domain/dataset/schema";

const loadHeadTexts: Record<Language, () => Promise<HeadTexts>> = {
  fi: async () => (await import("../app/i18n/locales/fi/heads.json")).default,
  sv: async () => (await import("../app/i18n/locales/sv/heads.json")).default,
  en: async () => (await import("../app/i18n/locales/en/heads.json")).default,
};

/** A translator with all that pages say, and all that is said of them where they are not open. */
export async function writersTranslator(language: Language): Promise<i18n> {
  const translator = await fullTranslator(language);
  addTexts(translator, { heads: await loadHeadTexts[language]() });
  return translator;
}
