import type { Report } from "../../../domain/dataset/schema";
import type { GoalSummary } from "../../../domain/dataset/summary";
import type { ShownStatus, Status } from "../../../domain/status";
import { changeBetweenStatuses } from "../../../domain/change";
import { shownStatusIn } from "../../../domain/goal/assessmentIn";
import { tallyByRound } from "../../../domain/stats/tally";
import { startsNewYear } from "../../../domain/changes/startsNewYear";
import { awaitsResult, columnRoom, isDecided, lanesFromTop } from "./lineLayout";
import type { ColumnRoom, LayoutColumn } from "./lineLayout";

/** The layout of the year chart with counts: how many targets were in each lane in each round, and how many moved from one lane to another. */
export interface FlowLayout {
  width: number;
  height: number;
  /** The width of a bar: narrower if there are many rounds. */
  bar: number;
  /** What fits into the column headings. */
  room: ColumnRoom;
  columns: LayoutColumn[];
  lanes: { status: ShownStatus; top: number; bottom: number }[];
  bars: {
    status: ShownStatus;
    roundId: string;
    x: number;
    y: number;
    height: number;
    count: number;
    isCounted: boolean;
  }[];
  flows: { id: string; path: string; count: number; isWorse: boolean }[];
  /** From the last round to the awaited result: a band where the round says how it ended, else two edges. */
  tails: { status: ShownStatus; path: string; isDecided: boolean }[];
}

/** The dimensions of the chart. */
const bandSize = {
  width: 1000,
  head: 56,
  firstColumn: 190,
  lastColumn: 910,
  awaited: 912,
  lanePadding: 8,
  lane: 24,
  /** With a result, some lanes have a second name below the first. */
  laneOfTwoNames: 36,
  tall: 240,
  bar: 14,
  /** The width of a count's digit, and the space around it. */
  digit: 8,
};

/** Lays out the counts: bars whose height is the number of targets, and ribbons of that width between them. */
export function flowLayout(report: Report, goals: readonly GoalSummary[]): FlowLayout {
  const { width, head, firstColumn, lanePadding, tall } = bandSize;
  const lowest = report.rounds.some(({ kind }) => kind === "outcome") ? bandSize.laneOfTwoNames : bandSize.lane;
  const waits = awaitsResult(report);
  const targets = goals.flatMap((goal) => goal.targets);
  const tallies = tallyByRound(report, goals);
  const steps = report.rounds.length - (waits ? 0 : 1);
  const step = steps > 0 ? ((waits ? bandSize.awaited : bandSize.lastColumn) - firstColumn) / steps : 0;
  const bar = Math.min(bandSize.bar, Math.round(step * 0.4));
  const columns = report.rounds.map((round, index) => ({
    round,
    x: Math.round(firstColumn + index * step),
    opensYear: round.year !== report.rounds[index - 1]?.year,
  }));
  const hasRoomFor = (count: number, column: number) =>
    column === columns.length - 1 || String(count).length * bandSize.digit <= step - bar;
  const most = lanesFromTop.map((status) => Math.max(...tallies.map(({ tally }) => tally[status])));
  const unit =
    tall /
    Math.max(
      1,
      most.reduce((sum, one) => sum + one, 0),
    );

  const lanes: FlowLayout["lanes"] = [];
  let y = head;
  for (const [index, status] of lanesFromTop.entries()) {
    const count = most[index] ?? 0;
    if (count === 0) continue;
    const height = Math.max(lowest, count * unit) + 2 * lanePadding;
    lanes.push({ status, top: y, bottom: y + height });
    y += height;
  }

  const bars = columns.flatMap(({ round, x }, column) =>
    lanes.map(({ status, top, bottom }) => {
      const count = tallies[column]?.tally[status] ?? 0;
      const height = round2(count * unit);
      return {
        status,
        roundId: round.id,
        x,
        y: round2((top + bottom - height) / 2),
        height,
        count,
        isCounted: hasRoomFor(count, column),
      };
    }),
  );
  const barOf = (status: ShownStatus, roundId: string) =>
    bars.find((one) => one.status === status && one.roundId === roundId);

  const flows = columns.slice(1).flatMap(({ round: to }, index) => {
    const from = columns[index]?.round ?? to;
    if (startsNewYear(from.id, to.id)) return [];
    const moved = new Map<string, number>();
    for (const one of targets) {
      const move = `${shownStatusIn(one, from.id)} ${shownStatusIn(one, to.id)}`;
      moved.set(move, (moved.get(move) ?? 0) + 1);
    }
    // The ribbons of a bar are stacked from its top in the order of the lanes, so that few cross.
    const left = new Map<ShownStatus, number>();
    const came = new Map<ShownStatus, number>();
    return lanesFromTop.flatMap((before) =>
      lanesFromTop.flatMap((after) => {
        const count = moved.get(`${before} ${after}`) ?? 0;
        const start = barOf(before, from.id);
        const end = barOf(after, to.id);
        if (count === 0 || !start || !end) return [];
        const out = left.get(before) ?? 0;
        const into = came.get(after) ?? 0;
        left.set(before, out + count);
        came.set(after, into + count);
        const path = ribbon(
          { x: start.x + bar / 2, y: start.y + out * unit },
          { x: end.x - bar / 2, y: end.y + into * unit },
          count * unit,
        );
        return [
          {
            id: `${from.id}-${before}-${after}`,
            path,
            count,
            isWorse: changeBetweenStatuses(plain(before), plain(after)) === "worse",
          },
        ];
      }),
    );
  });
  const awaited = Math.round(firstColumn + report.rounds.length * step);
  const tails = bars
    .filter(({ roundId, count }) => waits && count > 0 && roundId === report.rounds.at(-1)?.id)
    .map(({ status, x, y: top, height }) => {
      const [start, bottom] = [x + bar / 2, round2(top + height)];
      const ends = isDecided(status);
      const path = ends
        ? `M${start} ${top}H${awaited}V${bottom}H${start}Z`
        : `M${start} ${top}H${awaited}M${start} ${bottom}H${awaited}`;
      return { status, path, isDecided: ends };
    });
  return {
    width,
    height: y,
    bar,
    room: columnRoom(step),
    columns: waits ? [...columns, { round: null, x: awaited, opensYear: false }] : columns,
    lanes,
    bars: bars.filter(({ count }) => count > 0),
    flows,
    tails,
  };
}

function ribbon(from: { x: number; y: number }, to: { x: number; y: number }, thick: number): string {
  const middle = (from.x + to.x) / 2;
  const [y1, y2, y3, y4] = [from.y, to.y, to.y + thick, from.y + thick].map(round2);
  return `M${from.x} ${y1}C${middle} ${y1} ${middle} ${y2} ${to.x} ${y2}V${y3}C${middle} ${y3} ${middle} ${y4} ${from.x} ${y4}Z`;
}

/** "To check" has no status yet, so it is in the lane of "none". */
const plain = (status: ShownStatus): Status => (status === "to-check" ? "none" : status);

const round2 = (length: number): number => Math.round(length * 100) / 100;
