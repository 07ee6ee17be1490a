import type { Language } from "../../domain/dataset/schema";
import { useSite } from "../data/SiteContext";

/** The `lang` attribute for report text, if its language is not the page's. */
export const useReportLang = (language: Language): { lang?: Language } =>
  useSite().language === language ? {} : { lang: language };
