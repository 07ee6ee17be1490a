import type { Dataset } from "../../domain/dataset/schema";
import { wordIndexOf } from "../../domain/search/buildWordIndex";
import { searchBy } from "./searchIndex";
import type { Site } from "../SiteContext";
import { allHere } from "./goalStore";

type Known = Pick<Site, "dataset" | "whole" | "search">;

/** Thousands of pages may be written of one dataset. */
const known = new WeakMap<Dataset, Known>();

/** What a page stands on that has the whole dataset at hand. */
export function siteOf(dataset: Dataset): Known {
  const before = known.get(dataset);
  if (before) return before;
  const site = {
    dataset,
    whole: allHere(dataset),
    search: searchBy(dataset, (report, roundId) => wordIndexOf(dataset, report, roundId)),
  };
  known.set(dataset, site);
  return site;
}
