import type { Language } from "../model/contract";
import type { MethodTexts } from "./texts";

/** Fetches the texts of the page of the method. */
export const loadMethodTexts: Record<Language, () => Promise<MethodTexts>> = {
  fi: async () => (await import("./texts/fi/method.json")).default,
  sv: async () => (await import("./texts/sv/method.json")).default,
  en: async () => (await import("./texts/en/method.json")).default,
};
