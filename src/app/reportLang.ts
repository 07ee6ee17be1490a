import type { Language } from "../model/contract";
import { useSite } from "./Site";

/** The report's own words never lose their language, whatever the page's is. */
export const useReportLang = (language: Language): { lang?: Language } =>
  useSite().language === language ? {} : { lang: language };
