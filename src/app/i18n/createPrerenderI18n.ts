import type { i18n } from "i18next";
import { createFullI18n, loadTexts } from "./i18n";
import type { Texts } from "./texts";
import type { Language } from "../../domain/dataset/schema";

/** What pages say of themselves where they are not open: in a tab, in search, in a chat. Only the build needs it. */
const loadHeadTexts: Record<Language, () => Promise<Texts["heads"]>> = {
  fi: async () => (await import("./locales/fi/heads.json")).default,
  sv: async () => (await import("./locales/sv/heads.json")).default,
  en: async () => (await import("./locales/en/heads.json")).default,
};

/** A translator with all that pages say, and all that is said of them where they are not open. */
export async function createPrerenderI18n(language: Language): Promise<i18n> {
  const translator = await createFullI18n(language);
  await loadTexts(translator, "studio");
  translator.addResourceBundle(language, "heads", await loadHeadTexts[language]());
  return translator;
}
