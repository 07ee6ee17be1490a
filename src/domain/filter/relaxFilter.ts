import type { Report } from "../dataset/schema";
import type { DatasetSummary } from "../dataset/summary";
import { applyFilter } from "./applyFilter";
import type { Filter } from "./applyFilter";
import type { Matcher } from "../search/query";

/** The parts of a filter, in the order of the page. */
const filterParts = ["themes", "programmes", "statuses", "changes", "text"] as const;

/** One of {@link filterParts}. */
export type FilterPart = (typeof filterParts)[number];

/** A filter that filters nothing. */
export const noFilter: Filter = { themes: [], programmes: [], statuses: [], changes: [], text: "" };

/** The parts of the filter that are in use. */
export const activeParts = (filter: Filter): FilterPart[] => filterParts.filter((part) => filter[part].length > 0);

/** For each part of the filter, how many targets removing that part alone would show, most first. Parts that would show none are left out. */
export function relaxFilter(
  summary: DatasetSummary,
  report: Report,
  rounds: { roundId: string; compareId: string | undefined },
  filter: Filter,
  matcher?: Matcher,
): { part: FilterPart; targets: number }[] {
  return activeParts(filter)
    .map((part) => ({
      part,
      targets: countTargets(applyFilter(summary, report, rounds, { ...filter, [part]: noFilter[part] }, matcher)),
    }))
    .filter(({ targets }) => targets > 0)
    .toSorted((a, b) => b.targets - a.targets);
}

/** How many targets the goals have in all. */
export const countTargets = (selected: readonly { targets: readonly unknown[] }[]): number =>
  selected.reduce((sum, { targets }) => sum + targets.length, 0);
