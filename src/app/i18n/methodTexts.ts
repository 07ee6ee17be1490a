import type { Language } from "../../domain/dataset/schema";
import type { MethodTexts } from "./texts";

/** Fetches the texts of the page of the method. */
export const loadMethodTexts: Record<Language, () => Promise<MethodTexts>> = {
  fi: async () => (await import("./locales/fi/method.json")).default,
  sv: async () => (await import("./locales/sv/method.json")).default,
  en: async () => (await import("./locales/en/method.json")).default,
};
