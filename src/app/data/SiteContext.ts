import { createContext, useContext } from "react";
import type { Dataset, Language } from "../../domain/dataset/schema";
import type { DatasetSummary } from "../../domain/dataset/summary";
import type { GoalStore } from "./goalStore";
import type { MethodSource } from "./methodSource";
import type { SearchIndex } from "./searchIndex";

/** What every component needs to know of the site. */
export interface Site {
  dataset: DatasetSummary;
  goalStore: GoalStore;
  searchIndex: SearchIndex;
  language: Language;
  method: MethodSource;
  /** What the studio needs of the site; absent where there is no studio. */
  publisher?: {
    /** The site's own folder. */
    folder: URL;
    /** A report's dashboard in one file. */
    createStandalonePage: (dataset: Dataset, reportId: string) => Promise<string>;
  };
  /** Set in the single-file page, which has no address to share and nothing to download. */
  isStandalone?: true;
}

const SiteContext = createContext<Site | null>(null);

/** Gives the site to everything below. */
export const SiteProvider = SiteContext.Provider;

/** The site that this part of the page belongs to. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("no site around this component");
  return site;
}
