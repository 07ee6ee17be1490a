import type { Round } from "../dataset/schema";
import { total } from "./tally";
import type { Tally, TallyRow } from "./tally";

/** How the targets of a theme, or of the goals linked to a programme, divide into good and bad news. */
export interface Share {
  id: string;
  tally: Tally;
  /** At risk or not met. */
  bad: number;
  /** Achieved or on track; in an annual result achieved only, since "on track" gives no result. */
  good: number;
  /** Neither: not assessed, or without a result. */
  unknown: number;
  targets: number;
  /** The part of the targets that is bad, from 0 to 1. */
  badShare: number;
  /** So few targets that one more or less changes the share a lot. */
  isSmall: boolean;
}

const fewTargets = 5;

/** The shares of these groups, the highest part of bad news first, then the most of it, then in their own order. Groups without targets are left out. */
export const sharesOf = (rows: readonly TallyRow[], kind: Round["kind"]): Share[] =>
  rows
    .map(({ id, tally }) => shareOf(id, tally, kind))
    .filter(({ targets }) => targets > 0)
    .toSorted((a, b) => b.badShare - a.badShare || b.bad - a.bad);

function shareOf(id: string, tally: Tally, kind: Round["kind"]): Share {
  const targets = total(tally);
  const bad = tally["at-risk"] + tally["not-achieved"];
  const good = tally.achieved + (kind === "forecast" ? tally["on-track"] : 0);
  return {
    id,
    tally,
    bad,
    good,
    unknown: targets - bad - good,
    targets,
    badShare: targets === 0 ? 0 : bad / targets,
    isSmall: targets < fewTargets,
  };
}
