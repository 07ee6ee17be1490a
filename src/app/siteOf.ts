import type { Dataset } from "../model/dataset";
import { wordIndexOf } from "../query/wordIndexOf";
import { searchBy } from "./search";
import type { Site } from "./Site";
import { allHere } from "./wholeGoals";

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
