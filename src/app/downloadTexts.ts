import type { Language } from "../model/contract";
import type { DownloadTexts } from "./texts";

/** Fetches the texts of downloads. */
export const loadDownloadTexts: Record<Language, () => Promise<DownloadTexts>> = {
  fi: async () => (await import("./texts/fi/download.json")).default,
  sv: async () => (await import("./texts/sv/download.json")).default,
  en: async () => (await import("./texts/en/download.json")).default,
};
