import { createInstance } from "i18next";
import type { i18n } from "i18next";
import type { Language } from "../../domain/dataset/schema";
import type fi from "./locales/fi";
import type fiDownload from "./locales/fi/download.json";
import type fiHeads from "./locales/fi/heads.json";
import type fiMethod from "./locales/fi/method.json";
import type fiFurther from "./locales/fiFurther";

/** The texts of the dashboard as it opens, by subject. Finnish is the measure: the other languages have the same keys. */
export type FirstTexts = typeof fi;

/** The texts of the other pages, and of the views that open with texts of their own. */
export type FurtherTexts = typeof fiFurther;

/** The texts of the page of the method, which no other page needs. */
export type MethodTexts = typeof fiMethod;

/** The texts of downloads, which come with the first one. */
export type DownloadTexts = typeof fiDownload;

/** What pages say of themselves where they are not open: only whoever writes them needs it. */
export type HeadTexts = typeof fiHeads;

/** All texts of the interface in one language. */
export type Texts = FirstTexts & FurtherTexts & { method: MethodTexts; download: DownloadTexts; heads: HeadTexts };

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "frame";
    resources: Texts;
  }
}

/** What texts are about: they are asked for subject by subject. */
export type Subject = keyof Texts;

/** Fetches the texts of the dashboard as it opens in one language; the page loads no other. */
export const loadFirstTexts: Record<Language, () => Promise<FirstTexts>> = {
  fi: async () => (await import("./locales/fi")).default,
  sv: async () => (await import("./locales/sv")).default,
  en: async () => (await import("./locales/en")).default,
};

/** A translator for one language, ready at once; {@link addTexts} gives it more. */
export function translatorOf(language: Language, texts: Partial<Texts>): i18n {
  const translator = createInstance();
  void translator.init({
    lng: language,
    resources: { [language]: texts },
    defaultNS: "frame",
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return translator;
}

/** Gives a translator more texts in its language. */
export function addTexts(translator: i18n, texts: Partial<Texts>): void {
  for (const [subject, its] of Object.entries(texts)) translator.addResourceBundle(translator.language, subject, its);
}
