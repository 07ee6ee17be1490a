import { createContext, useContext } from "react";
import type { Language } from "../../domain/dataset/schema";
import type { DatasetSummary } from "../../domain/dataset/summary";
import type { GoalStore } from "./goalStore";
import type { MethodSource } from "./methodSource";
import type { SearchIndex } from "./searchIndex";

/** What every part of the page stands on. */
export interface Site {
  dataset: DatasetSummary;
  goalStore: GoalStore;
  searchIndex: SearchIndex;
  language: Language;
  method: MethodSource;
  /** Whether the page is one file alone, with nothing beside it: no link to it can be sent, and there is nothing to download. */
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
