import { createContext, useContext } from "react";
import type { Dataset, Language } from "../../domain/dataset/schema";
import type { DatasetSummary } from "../../domain/dataset/summary";
import type { GoalStore } from "./goalStore";
import type { MethodSource } from "./methodSource";
import type { SearchIndex } from "./searchIndex";

/** The site data that every component can use. */
export interface Site {
  dataset: DatasetSummary;
  goalStore: GoalStore;
  searchIndex: SearchIndex;
  language: Language;
  method: MethodSource;
  /** What the studio needs; undefined where there is no studio. */
  publisher?: {
    /** The site's own folder. */
    folder: URL;
    /** Creates the single-file page of a report. */
    createStandalonePage: (dataset: Dataset, reportId: string) => Promise<string>;
  };
  /** True in the single-file page, which has no URL to share and no downloads. */
  isStandalone?: true;
}

const SiteContext = createContext<Site | null>(null);

/** Provides the site data to all components below. */
export const SiteProvider = SiteContext.Provider;

/** The site data of the surrounding provider. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("no site around this component");
  return site;
}
