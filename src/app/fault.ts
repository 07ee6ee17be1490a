import type { Language } from "../model/contract";
import en from "./texts/en/fault.json";
import fi from "./texts/fi/fault.json";
import sv from "./texts/sv/fault.json";

/** What the page says when something is missing or fails. All languages at once: a fault may be that the texts cannot be fetched. */
export const fault = { fi, sv, en } satisfies Record<Language, typeof fi>;

/** What can go wrong with what the page fetches. */
export type FetchFault = "slow" | "unreachable" | "broken" | "newer";
