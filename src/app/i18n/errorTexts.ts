import type { Language } from "../../domain/dataset/schema";
import en from "./locales/en/fault.json";
import fi from "./locales/fi/fault.json";
import sv from "./locales/sv/fault.json";

/** What the page says when something is missing or fails. All languages at once: a fault may be that the texts cannot be fetched. */
export const errorTexts = { fi, sv, en } satisfies Record<Language, typeof fi>;

/** What can go wrong with what the page fetches. */
export type LoadErrorKind = "slow" | "unreachable" | "broken" | "newer";
