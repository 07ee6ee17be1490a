import { total } from "./tally";
import type { Tally, TallyRow } from "./tally";

/** The finding of a chart of groups, for one sentence: where the most targets are at risk or will not be met. */
export type GroupFinding =
  /** Nothing is counted. */
  | { kind: "empty" }
  /** No target of any group is assessed. Saying that nothing is at risk would then mislead. */
  | { kind: "unassessed" }
  /** Every target of every group is achieved. */
  | { kind: "achieved" }
  /** No target of any group is at risk or not met. */
  | { kind: "none" }
  /** One group has more of them than any other. */
  | { kind: "one"; id: string; atRiskOrMissed: number; targets: number; achieved: number }
  /** Several groups share the highest number. */
  | { kind: "several"; ids: string[]; atRiskOrMissed: number };

/** How many targets are at risk or not met. */
const countAtRiskOrMissed = (tally: Tally): number => tally["at-risk"] + tally["not-achieved"];

/** Sorts groups by their number of targets at risk or not met, most first; equal groups keep their order. */
export const byAtRiskOrMissed = (rows: readonly TallyRow[]): TallyRow[] =>
  rows.toSorted((a, b) => countAtRiskOrMissed(b.tally) - countAtRiskOrMissed(a.tally));

/** The finding of a chart, from its bars. */
export function groupFinding(rows: readonly TallyRow[]): GroupFinding {
  const whole = wholeFinding(rows);
  if (whole) return whole;
  const atRiskOrMissed = Math.max(...rows.map(({ tally }) => countAtRiskOrMissed(tally)));
  if (atRiskOrMissed === 0) return { kind: "none" };
  const worst = rows.filter(({ tally }) => countAtRiskOrMissed(tally) === atRiskOrMissed);
  const [only] = worst;
  if (!only || worst.length > 1)
    return { kind: "several", ids: worst.map(({ id }) => id), atRiskOrMissed: atRiskOrMissed };
  return {
    kind: "one",
    id: only.id,
    atRiskOrMissed: atRiskOrMissed,
    targets: total(only.tally),
    achieved: only.tally.achieved,
  };
}

/** The findings that concern all groups together: nothing counted, nothing assessed, everything achieved. */
function wholeFinding(rows: readonly TallyRow[]): { kind: "empty" | "unassessed" | "achieved" } | null {
  const counted = rows.filter(({ tally }) => total(tally) > 0);
  if (counted.length === 0) return { kind: "empty" };
  if (counted.every(({ tally }) => tally.none + tally["to-check"] === total(tally))) return { kind: "unassessed" };
  if (counted.every(({ tally }) => tally.achieved === total(tally))) return { kind: "achieved" };
  return null;
}

/** How the first round and the shown one compare, for the chart of rounds. */
export type RoundFinding =
  | { kind: "empty" | "unassessed" | "achieved" }
  | { kind: "single"; roundId: string; achieved: number; atRiskOrMissed: number; targets: number }
  | {
      kind: "course";
      firstId: string;
      lastId: string;
      achieved: readonly [number, number];
      atRiskOrMissed: readonly [number, number];
    };

/** How all targets together changed from the first row's round to the last one's. */
export function roundFinding(rows: readonly TallyRow[]): RoundFinding {
  const first = rows.at(0);
  const last = rows.at(-1);
  if (!first || !last) return { kind: "empty" };
  const whole = wholeFinding(rows);
  if (whole) return whole;
  if (first === last) {
    const { id, tally } = last;
    return {
      kind: "single",
      roundId: id,
      achieved: tally.achieved,
      atRiskOrMissed: countAtRiskOrMissed(tally),
      targets: total(tally),
    };
  }
  return {
    kind: "course",
    firstId: first.id,
    lastId: last.id,
    achieved: [first.tally.achieved, last.tally.achieved],
    atRiskOrMissed: [countAtRiskOrMissed(first.tally), countAtRiskOrMissed(last.tally)],
  };
}
