import { expect, test } from "vitest";
import { goalListPages, hasRoundPages, isLongReport, goalListRange } from "../../src/domain/limits";
import { routesOf } from "../../src/prerender/routes";
import { formatPath } from "../../src/domain/url/paths";
import { longReport } from "../fixtures/longReport";

test("two hundred targets stand on one page, one more is a long list", () => {
  expect(isLongReport(200)).toBe(false);
  expect(isLongReport(201)).toBe(true);
  expect(goalListPages(longReport(50, 4))).toEqual([]);
});

test("a long report's goals stand in parts of a hundred, every goal once", () => {
  const dataset = longReport(251, 1);
  const parts = goalListPages(dataset);
  expect(parts.map(({ length }) => length)).toEqual([100, 100, 51]);
  expect(parts.flat().map(({ id }) => id)).toEqual(dataset.goals.map(({ id }) => id));
  expect(goalListRange(dataset, 3)).toEqual({ first: 201, last: 251, all: 251 });
});

test("above a thousand goals no round has a page of its own, and each part of the lists has one", () => {
  expect(hasRoundPages(longReport(1000, 1))).toBe(true);
  const paths = routesOf(longReport(1001, 1)).map(formatPath);
  expect(paths).toContain("sv/goal/tavoite-1001/");
  expect(paths).toContain("en/goals/11/");
  expect(paths.filter((path) => path.includes("2031-"))).toEqual([]);
});
