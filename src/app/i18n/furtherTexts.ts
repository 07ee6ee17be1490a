import type { i18n } from "i18next";
import { languages } from "../../domain/dataset/schema";
import type { Language } from "../../domain/dataset/schema";
import { addTexts } from "./texts";
import type { FurtherTexts } from "./texts";

/** Fetches the texts that the dashboard opens without. */
export const loadFurtherTexts: Record<Language, () => Promise<FurtherTexts>> = {
  fi: async () => (await import("./locales/fiFurther")).default,
  sv: async () => (await import("./locales/svFurther")).default,
  en: async () => (await import("./locales/enFurther")).default,
};

const coming = new WeakMap<i18n, Promise<void>>();

/** Whether a translator has the texts that the dashboard opens without. */
export const hasFurtherTexts = (translator: i18n): boolean =>
  translator.hasResourceBundle(translator.language, "pages" satisfies keyof FurtherTexts);

/** Fetches those texts for a translator that has them not yet. What did not come may be asked for again. */
export function fetchFurtherTexts(translator: i18n): Promise<void> {
  if (hasFurtherTexts(translator)) return Promise.resolve();
  const asked = coming.get(translator) ?? fetchFor(translator);
  coming.set(translator, asked);
  return asked;
}

async function fetchFor(translator: i18n): Promise<void> {
  const language = languages.find((known) => known === translator.language) ?? "fi";
  try {
    addTexts(translator, await loadFurtherTexts[language]());
  } finally {
    coming.delete(translator);
  }
}
