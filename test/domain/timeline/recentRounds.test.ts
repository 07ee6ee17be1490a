import { expect, test } from "vitest";
import type { Report } from "../../../src/domain/dataset/schema";
import { recentRounds } from "../../../src/domain/timeline/recentRounds";
import { reportWith, round } from "../../fixtures/reportWith";

/** The ordinals of the open and the folded rounds of a report of so many, one of them shown. */
function parted(count: number, shown: number) {
  const rounds: Report["rounds"] = Array.from({ length: count }, (_, at) => round(at + 1));
  const { report } = reportWith(rounds, []);
  const { recent, older } = recentRounds(report, round(shown));
  return [recent, older].map((some) => some.map(({ ordinal }) => ordinal));
}

test("the newest rounds stand open, newest first, and the older ones are folded", () => {
  expect(parted(8, 8)).toEqual([
    [8, 7, 6, 5],
    [4, 3, 2, 1],
  ]);
});

test("the shown round is never folded", () => {
  expect(parted(8, 2)).toEqual([
    [8, 7, 6, 5, 2],
    [4, 3, 1],
  ]);
});

test("one older round needs no fold, and a year's four rounds have none", () => {
  expect(parted(5, 5)).toEqual([[5, 4, 3, 2, 1], []]);
  expect(parted(4, 4)).toEqual([[4, 3, 2, 1], []]);
});
