import { createInstance } from "i18next";
import type { i18n } from "i18next";
import type { Language } from "../model/contract";
import type fi from "./texts/fi";
import type fiDownload from "./texts/fi/download.json";
import type fiMethod from "./texts/fi/method.json";

/** All texts of the interface in one language, by subject. Finnish is the measure: the others have the same keys. */
export type Texts = typeof fi;

/** The texts of the page of the method, which no other page needs. */
export type MethodTexts = typeof fiMethod;

/** The texts of downloads, which come with the first one. */
export type DownloadTexts = typeof fiDownload;

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "frame";
    resources: Texts & { method: MethodTexts; download: DownloadTexts };
  }
}

/** What texts are about: they are asked for subject by subject. */
export type Subject = keyof Texts | "method" | "download";

/** Fetches the texts of one language; the page loads no other. */
export const loadTexts: Record<Language, () => Promise<Texts>> = {
  fi: async () => (await import("./texts/fi")).default,
  sv: async () => (await import("./texts/sv")).default,
  en: async () => (await import("./texts/en")).default,
};

/** Fetches the texts of the page of the method. */
export const loadMethodTexts: Record<Language, () => Promise<MethodTexts>> = {
  fi: async () => (await import("./texts/fi/method.json")).default,
  sv: async () => (await import("./texts/sv/method.json")).default,
  en: async () => (await import("./texts/en/method.json")).default,
};

/** A translator for one language, ready at once. */
export function translatorOf(
  language: Language,
  texts: Texts & { method?: MethodTexts; download?: DownloadTexts },
): i18n {
  const translator = createInstance();
  void translator.init({
    lng: language,
    resources: { [language]: texts },
    ns: Object.keys(texts),
    defaultNS: "frame",
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return translator;
}
