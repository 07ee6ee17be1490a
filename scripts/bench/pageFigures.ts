import { median, rounded } from "./measure";
import type { Visit } from "./visit";

/** The figure that a share of all figures does not exceed; 0.95 of twenty is the nineteenth. */
export const percentile = (figures: readonly number[], share: number): number =>
  figures.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(share * figures.length) - 1)] ?? Number.NaN;

/** The largest sum of jumps that follow each other within a second, five seconds at most: how browsers reckon a page's unrest. */
export function largestShift(shifts: readonly { start: number; value: number }[]): number {
  let [largest, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const { start, value } of shifts) {
    if (start - last > 1000 || start - first > 5000) [sum, first] = [0, start];
    sum += value;
    last = start;
    largest = Math.max(largest, sum);
  }
  return largest;
}

/** The time from a press to the rows that it leads to, in milliseconds. */
export interface Latency {
  median: number;
  p95: number;
  presses: number;
}

/** What a page takes, as medians of its visits: kilobytes, milliseconds, megabytes. */
export interface PageFigures {
  kilobytes: Record<string, number>;
  requests: number;
  firstPaint: number;
  largestPaint: number;
  rows: number;
  blocked: number;
  longestTask: number;
  shift: number;
  heapMegabytes: number;
  elements: number;
  filter: Latency | null;
  search: Latency | null;
  again: { kilobytes: number; requests: number; firstPaint: number; rows: number };
}

const total = ({ bytes }: Visit): number => Object.values(bytes).reduce((sum, more) => sum + more, 0);

/** The medians of first visits, each followed by a second one. */
export function figuresOf(turns: readonly { first: Visit; again: Visit }[]): PageFigures {
  const first = turns.map((turn) => turn.first);
  const again = turns.map((turn) => turn.again);
  const middle = (visits: readonly Visit[], of: (visit: Visit) => number) => rounded(median(visits.map(of)));
  const kinds = [...new Set(first.flatMap(({ bytes }) => Object.keys(bytes)))].toSorted();
  const weight = (kind: string) => middle(first, ({ bytes }) => new Map(Object.entries(bytes)).get(kind) ?? 0) / 1000;
  return {
    kilobytes: {
      all: middle(first, total) / 1000,
      ...Object.fromEntries(kinds.map((kind) => [kind, weight(kind)])),
    },
    requests: middle(first, ({ requests }) => requests),
    firstPaint: middle(first, ({ firstPaint }) => firstPaint),
    largestPaint: middle(first, ({ largestPaint }) => largestPaint),
    rows: middle(first, ({ rows }) => rows),
    blocked: middle(first, ({ blocked }) => blocked),
    longestTask: middle(first, ({ longestTask }) => longestTask),
    shift: Number(median(first.map(({ shift }) => shift)).toFixed(3)),
    heapMegabytes: rounded(median(first.map(({ heap }) => heap)) / 1_000_000),
    elements: median(first.map(({ elements }) => elements)),
    filter: latencyOf(first.flatMap(({ filter }) => filter)),
    search: latencyOf(first.flatMap(({ search }) => search)),
    again: {
      kilobytes: middle(again, total) / 1000,
      requests: middle(again, ({ requests }) => requests),
      firstPaint: middle(again, ({ firstPaint }) => firstPaint),
      rows: middle(again, ({ rows }) => rows),
    },
  };
}

/** Null where nothing was pressed, or no press changed a row. */
function latencyOf(times: readonly number[]): Latency | null {
  if (times.length === 0) return null;
  return { median: rounded(percentile(times, 0.5)), p95: rounded(percentile(times, 0.95)), presses: times.length };
}

/** A page's figures as one line of a table. */
export function lineOf({ kilobytes, filter, search, again, ...rest }: PageFigures): Record<string, number | string> {
  const shown = (latency: Latency | null) => (latency === null ? "–" : `${latency.median} / ${latency.p95}`);
  return {
    kB: kilobytes["all"] ?? 0,
    requests: rest.requests,
    "first paint": rest.firstPaint,
    rows: rest.rows,
    largest: rest.largestPaint,
    blocked: rest.blocked,
    "longest task": rest.longestTask,
    shift: rest.shift,
    "heap MB": rest.heapMegabytes,
    elements: rest.elements,
    "filter / p95": shown(filter),
    "key / p95": shown(search),
    "again kB": again.kilobytes,
    "again rows": again.rows,
  };
}
