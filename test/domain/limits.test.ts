import { expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset/schema";
import { countThatFit, goalListPages, hasRoundPages, isLongReport, goalListRange } from "../../src/domain/limits";
import { reportWith, round } from "../fixtures/reportWith";

/** A dataset of so many goals of 2031, each with so many targets, and of as many goals of 2030 as are said. */
function datasetOf(goals: number, targets: number, earlier = 0): Dataset {
  const told = (count: number) =>
    Array.from({ length: count }, () => Array.from({ length: targets }, () => ["achieved" as const]));
  const { dataset, report } = reportWith([round(1)], told(goals + earlier));
  return {
    ...dataset,
    reports: [{ ...report, id: "puistot-2030", year: 2030 }, report],
    goals: dataset.goals.map((goal, at) => (at < earlier ? { ...goal, reportId: "puistot-2030" } : goal)),
  };
}

test("a report is long above two hundred targets", () => {
  expect(isLongReport(200)).toBe(false);
  expect(isLongReport(201)).toBe(true);
});

test("goals have pages per round up to a thousand goals", () => {
  expect(hasRoundPages(datasetOf(1000, 0))).toBe(true);
  expect(hasRoundPages(datasetOf(1001, 0))).toBe(false);
});

test("without a long report there are no plain lists", () => {
  expect(goalListPages(datasetOf(100, 2, 100))).toEqual([]);
});

test("with one long report, all goals are in plain lists of a hundred, the newest report's first", () => {
  const dataset = datasetOf(101, 2, 120);
  const parts = goalListPages(dataset);
  expect(parts.map((part) => part.length)).toEqual([100, 100, 21]);
  expect(
    parts
      .flat()
      .map(({ reportId }) => reportId)
      .indexOf("puistot-2030"),
  ).toBe(101);
  expect(new Set(parts.flat())).toEqual(new Set(dataset.goals));
});

test("each list says which goals it holds, counted from one, the last no more than there are", () => {
  const dataset = datasetOf(250, 0);
  expect(goalListRange(dataset, 1)).toEqual({ first: 1, last: 100, all: 250 });
  expect(goalListRange(dataset, 3)).toEqual({ first: 201, last: 250, all: 250 });
});

test.each([
  [20, 3, "the first that come to it exactly"],
  [19, 2, "not the one that would go beyond"],
  [4, 0, "none where the first is too much"],
  [99, 4, "all where all fit"],
])("of items that come to 5, 10, 5 and 10, a list of at most %i holds %i: %s", (most, fits) => {
  const sizes = [5, 10, 5, 10];
  expect(countThatFit(sizes.length, (at) => sizes[at] ?? 0, most)).toBe(fits);
});
