import type { Language } from "../../domain/dataset/schema";
import en from "./locales/en/errors.json";
import fi from "./locales/fi/errors.json";
import sv from "./locales/sv/errors.json";

/** The error messages, in all languages and in the main script, because the texts themselves may fail to load. */
export const errorTexts = { fi, sv, en } satisfies Record<Language, typeof fi>;

/** The kinds of errors when loading data. */
export type LoadErrorKind = "slow" | "unreachable" | "broken" | "newer";
