import type { Dataset } from "../../domain/dataset/schema";
import { buildWordIndex } from "../../domain/search/buildWordIndex";
import { createSearchIndex } from "./searchIndex";
import type { Site } from "./SiteContext";
import { localGoalStore } from "./goalStore";

type LocalData = Pick<Site, "dataset" | "goalStore" | "searchIndex">;

/** Cached, because thousands of pages may be prerendered from one dataset. */
const known = new WeakMap<Dataset, LocalData>();

/** The site data of a page that already has the full dataset. */
export function localData(dataset: Dataset): LocalData {
  const before = known.get(dataset);
  if (before) return before;
  const site = {
    dataset,
    goalStore: localGoalStore(dataset),
    searchIndex: createSearchIndex(dataset, (report, roundId) => buildWordIndex(dataset, report, roundId)),
  };
  known.set(dataset, site);
  return site;
}
