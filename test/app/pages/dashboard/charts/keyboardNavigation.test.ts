import { expect, test } from "vitest";
import { firstSegment, nextSegment } from "../../../../../src/app/pages/dashboard/charts/keyboardNavigation";
import type { ChartBar } from "../../../../../src/app/pages/dashboard/charts/series";

const row = (id: string, some: Partial<ChartBar["tally"]>): ChartBar => ({
  id,
  name: id,
  kind: "forecast",
  tally: { achieved: 0, "on-track": 0, "at-risk": 0, "not-achieved": 0, "to-check": 0, none: 0, ...some },
});
const rows = [
  row("tyhjä", {}),
  row("puistot", { "not-achieved": 1, achieved: 2, none: 1 }),
  row("hallit", {}),
  row("rannat", { "on-track": 3 }),
];

test("the first segment gets the focus first", () => {
  expect(firstSegment(rows)).toEqual({ row: 1, status: "not-achieved" });
  expect(firstSegment([row("tyhjä", {})])).toBeNull();
});

test("left and right lead along the bar, past what is empty, and stop at its ends", () => {
  expect(nextSegment(rows, { row: 1, status: "not-achieved" }, "ArrowRight")).toEqual({ row: 1, status: "achieved" });
  expect(nextSegment(rows, { row: 1, status: "achieved" }, "ArrowLeft")).toEqual({ row: 1, status: "not-achieved" });
  expect(nextSegment(rows, { row: 1, status: "none" }, "ArrowRight")).toBeNull();
  expect(nextSegment(rows, { row: 1, status: "not-achieved" }, "ArrowLeft")).toBeNull();
});

test("up and down lead to the nearest status of the next bar that has any", () => {
  expect(nextSegment(rows, { row: 1, status: "achieved" }, "ArrowDown")).toEqual({ row: 3, status: "on-track" });
  expect(nextSegment(rows, { row: 3, status: "on-track" }, "ArrowUp")).toEqual({ row: 1, status: "achieved" });
  expect(nextSegment(rows, { row: 3, status: "on-track" }, "ArrowDown")).toBeNull();
});

test("other keys are the browser's", () => {
  expect(nextSegment(rows, { row: 1, status: "achieved" }, "Tab")).toBeNull();
});
