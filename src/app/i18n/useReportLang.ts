import type { Language } from "../../domain/dataset/schema";
import { useSite } from "../data/SiteContext";

/** The report's own words never lose their language, whatever the page's is. */
export const useReportLang = (language: Language): { lang?: Language } =>
  useSite().language === language ? {} : { lang: language };
