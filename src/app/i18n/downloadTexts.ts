import type { Language } from "../../domain/dataset/schema";
import type { DownloadTexts } from "./texts";

/** Fetches the texts of downloads. */
export const loadDownloadTexts: Record<Language, () => Promise<DownloadTexts>> = {
  fi: async () => (await import("./locales/fi/download.json")).default,
  sv: async () => (await import("./locales/sv/download.json")).default,
  en: async () => (await import("./locales/en/download.json")).default,
};
