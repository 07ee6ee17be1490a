import type { Language } from "../domain/dataset/schema";
import en from "../app/i18n/locales/en/notFound.json";
import fi from "../app/i18n/locales/fi/notFound.json";
import sv from "../app/i18n/locales/sv/notFound.json";

/** The texts of the pages that serve all languages, which only the build writes. */
export const notFoundTexts = { fi, sv, en } satisfies Record<Language, typeof fi>;
