import type { Language } from "../../domain/dataset/schema";
import en from "./locales/en/errors.json";
import fi from "./locales/fi/errors.json";
import sv from "./locales/sv/errors.json";

/** What the page says when something is missing or fails. All languages at once: a fault may be that the texts cannot be fetched. */
export const errorTexts = { fi, sv, en } satisfies Record<Language, typeof fi>;

/** What can go wrong with what the page fetches. */
export type LoadErrorKind = "slow" | "unreachable" | "broken" | "newer";
