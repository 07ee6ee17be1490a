import type { i18n } from "i18next";
import { createFullI18n } from "./createFullI18n";
import { loadTexts } from "./i18n";
import type { Texts } from "./texts";
import type { Language } from "../../domain/dataset/schema";

/** The texts for page titles and descriptions in search results and chats. Only the build needs them. */
const loadHeadTexts: Record<Language, () => Promise<Texts["heads"]>> = {
  fi: async () => (await import("./locales/fi/heads.json")).default,
  sv: async () => (await import("./locales/sv/heads.json")).default,
  en: async () => (await import("./locales/en/heads.json")).default,
};

/** An i18next instance with all texts of the pages, and those of their titles and descriptions. */
export async function createPrerenderI18n(language: Language): Promise<i18n> {
  const translator = await createFullI18n(language);
  await loadTexts(translator, "studio");
  translator.addResourceBundle(language, "heads", await loadHeadTexts[language]());
  return translator;
}
