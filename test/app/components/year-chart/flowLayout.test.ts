import { expect, test } from "vitest";
import { flowLayout } from "../../../../src/app/components/year-chart/flowLayout";
import { reportWith, round } from "../../../fixtures/reportWith";

const { report, goals } = reportWith(
  [round(1), round(2)],
  [
    [
      ["on-track", "achieved"],
      ["on-track", "achieved"],
      ["on-track", "not-achieved"],
      ["at-risk", "at-risk"],
    ],
  ],
);
const bands = flowLayout(report, goals);

test("bars count the targets of each status in each round, and empty ones are left out", () => {
  expect(bands.bars.map(({ roundId, status, count }) => `${roundId} ${status} ${count}`)).toEqual([
    "2031-1 on-track 3",
    "2031-1 at-risk 1",
    "2031-2 achieved 2",
    "2031-2 at-risk 1",
    "2031-2 not-achieved 1",
  ]);
});

test("ribbons count moves between lanes, and know which got worse", () => {
  expect(bands.flows.map(({ count, isWorse }) => [count, isWorse])).toEqual([
    [2, false],
    [1, true],
    [1, false],
  ]);
});

test("a bar is as high as its count, and all that leaves a round arrives in the next", () => {
  const heights = new Map(bands.bars.map((bar) => [`${bar.roundId} ${bar.status}`, bar.height]));
  expect(heights.get("2031-1 on-track")).toBeCloseTo(3 * (heights.get("2031-1 at-risk") ?? 0), 1);
  expect(bands.flows.reduce((sum, { count }) => sum + count, 0)).toBe(4);
});

test("before the result is in, what the last round decides runs to its column as a band, what is open as two edges", () => {
  expect(bands.columns.map(({ round }) => round?.id ?? null)).toEqual(["2031-1", "2031-2", null]);
  expect(bands.tails.map(({ status, isDecided }) => [status, isDecided])).toEqual([
    ["achieved", true],
    ["at-risk", false],
    ["not-achieved", true],
  ]);
});

test("a year's result has no ribbons into the next year, which starts anew", () => {
  const next = { ...round(1), id: "2032-1", year: 2032, period: "2032-Q1" };
  const years = reportWith([round(1), round("result"), next], [[["on-track", "achieved", "on-track"]]]);
  expect(flowLayout(years.report, years.goals).flows.map(({ id }) => id)).toEqual(["2031-1-on-track-achieved"]);
});
