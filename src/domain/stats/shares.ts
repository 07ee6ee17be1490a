import type { Round } from "../dataset/schema";
import type { ShownStatus } from "../status";
import { total } from "./tally";
import type { Tally, TallyRow } from "./tally";

/** How many targets of a theme, or of the goals linked to a programme, are good and bad news. */
export interface Share {
  id: string;
  tally: Tally;
  /** At risk or not met. */
  bad: number;
  /** Achieved or on track; in an annual result achieved only, since "on track" gives no result. */
  good: number;
  /** Neither: to be checked, not assessed, or without a result. */
  unknown: number;
  targets: number;
  /** How many have one of the statuses that the reader filters by; without such a filter, one of the bad statuses. */
  counted: number;
  /** The part of the targets that is counted, from 0 to 1. */
  part: number;
  /** True if there are so few targets that a single one changes the share a lot. */
  isSmall: boolean;
}

const fewTargets = 5;

/**
 * The shares of these groups, sorted by the counted part, then by the number of targets, then in their own order. Counts the targets with the given
 * statuses; without any, the bad ones. Groups without targets are left out.
 */
export const sharesOf = (
  rows: readonly TallyRow[],
  kind: Round["kind"],
  statuses: readonly ShownStatus[] = [],
): Share[] =>
  rows
    .map(({ id, tally }) => shareOf(id, tally, kind, statuses))
    .filter(({ targets }) => targets > 0)
    .toSorted((a, b) => b.part - a.part || b.counted - a.counted);

function shareOf(id: string, tally: Tally, kind: Round["kind"], statuses: readonly ShownStatus[]): Share {
  const targets = total(tally);
  const bad = tally["at-risk"] + tally["not-achieved"];
  const counted = statuses.length === 0 ? bad : statuses.reduce((sum, status) => sum + tally[status], 0);
  const good = tally.achieved + (kind === "forecast" ? tally["on-track"] : 0);
  return {
    id,
    tally,
    bad,
    good,
    unknown: targets - bad - good,
    targets,
    counted,
    part: targets === 0 ? 0 : counted / targets,
    isSmall: targets < fewTargets,
  };
}
