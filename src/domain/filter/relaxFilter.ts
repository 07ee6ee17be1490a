import type { Report } from "../dataset/contract";
import type { Overview } from "../dataset/summary";
import { select } from "./applyFilter";
import type { Filter } from "./applyFilter";
import type { Seeker } from "../search/query";

/** The parts of a filter, in the order in which they stand on the page. */
const filterParts = ["themes", "programmes", "statuses", "changes", "text"] as const;

/** One of {@link filterParts}. */
export type FilterPart = (typeof filterParts)[number];

/** A filter that narrows nothing. */
export const noFilter: Filter = { themes: [], programmes: [], statuses: [], changes: [], text: "" };

/** The parts of the filter that narrow something. */
export const partsInUse = (filter: Filter): FilterPart[] => filterParts.filter((part) => filter[part].length > 0);

/** Which single part of the filter to take away, and how many targets that would show: most first. Empty where only clearing all helps. */
export function loosening(
  overview: Overview,
  report: Report,
  rounds: { roundId: string; compareId: string | undefined },
  filter: Filter,
  seeker?: Seeker,
): { part: FilterPart; targets: number }[] {
  return partsInUse(filter)
    .map((part) => ({
      part,
      targets: countTargets(select(overview, report, rounds, { ...filter, [part]: noFilter[part] }, seeker)),
    }))
    .filter(({ targets }) => targets > 0)
    .toSorted((a, b) => b.targets - a.targets);
}

/** How many targets a selection holds. */
export const countTargets = (selected: readonly { targets: readonly unknown[] }[]): number =>
  selected.reduce((sum, { targets }) => sum + targets.length, 0);
