import type { i18n } from "i18next";
import { fullTranslator } from "../app/fullTranslator";
import { addTexts } from "../app/texts";
import type { HeadTexts } from "../app/texts";
import type { Language } from "../model/contract";

const loadHeadTexts: Record<Language, () => Promise<HeadTexts>> = {
  fi: async () => (await import("../app/texts/fi/heads.json")).default,
  sv: async () => (await import("../app/texts/sv/heads.json")).default,
  en: async () => (await import("../app/texts/en/heads.json")).default,
};

/** A translator with all that pages say, and all that is said of them where they are not open. */
export async function writersTranslator(language: Language): Promise<i18n> {
  const translator = await fullTranslator(language);
  addTexts(translator, { heads: await loadHeadTexts[language]() });
  return translator;
}
