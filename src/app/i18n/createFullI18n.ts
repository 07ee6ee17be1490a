import type { i18n } from "i18next";
import type { Language } from "../../domain/dataset/schema";
import { createI18n, loadTexts } from "./i18n";
import en from "./locales/en/errors.json";
import fi from "./locales/fi/errors.json";
import sv from "./locales/sv/errors.json";
import type { Texts } from "./texts";

const errorTexts: Record<Language, Texts["errors"]> = { fi, sv, en };

/** An i18next instance with the texts of every page. */
export async function createFullI18n(language: Language): Promise<i18n> {
  const translator = createI18n(language, errorTexts[language]);
  await loadTexts(translator, "dashboard", "further", "method");
  return translator;
}
