import { expect, test } from "vitest";
import { sharesOf } from "../../../src/domain/stats/shares";
import { tallyByProgramme, tallyByTheme } from "../../../src/domain/stats/tally";
import type { Tally } from "../../../src/domain/stats/tally";
import { twoThemes } from "../../fixtures/twoThemes";

const tally = (counts: Partial<Tally>): Tally => ({
  achieved: 0,
  "on-track": 0,
  "at-risk": 0,
  "not-achieved": 0,
  "to-check": 0,
  none: 0,
  ...counts,
});
const shareOf = (counts: Partial<Tally>, kind: "forecast" | "outcome" = "forecast") =>
  sharesOf([{ id: "x", tally: tally(counts) }], kind)[0];

test("achieved and on track are good, at risk and not met are bad, not assessed is neither", () => {
  expect(shareOf({ achieved: 2, "on-track": 1, "at-risk": 1, "not-achieved": 2, none: 1 })).toMatchObject({
    good: 3,
    bad: 3,
    unknown: 1,
    targets: 7,
  });
});

test("in an outcome, a target on track is not good news", () => {
  expect(shareOf({ achieved: 1, "on-track": 2 }, "outcome")).toMatchObject({ good: 1, bad: 0, unknown: 2 });
});

test("the highest share of bad news comes first, among equal shares the most of it", () => {
  const rows = [
    { id: "half", tally: tally({ achieved: 1, "at-risk": 1 }) },
    { id: "none", tally: tally({ achieved: 9 }) },
    { id: "all", tally: tally({ "not-achieved": 1 }) },
    { id: "half-of-many", tally: tally({ achieved: 5, "not-achieved": 5 }) },
    { id: "empty", tally: tally({}) },
  ];
  expect(sharesOf(rows, "forecast").map(({ id }) => id)).toEqual(["all", "half-of-many", "half", "none"]);
});

test("fewer than five targets are marked as few", () => {
  expect(shareOf({ achieved: 4 })?.isSmall).toBe(true);
  expect(shareOf({ achieved: 5 })?.isSmall).toBe(false);
});

test("themes and programmes are counted from the same targets, programmes several times over", () => {
  const dataset = twoThemes();
  const counts = (rows: ReturnType<typeof tallyByTheme>) =>
    sharesOf(rows, "forecast").map(({ id, bad, targets }) => [id, bad, targets]);
  expect(counts(tallyByTheme(dataset, dataset.goals, "2031-3"))).toEqual([
    ["uimahallit", 2, 3],
    ["puistot", 0, 3],
  ]);
  expect(counts(tallyByProgramme(dataset, dataset.goals, "2031-3"))).toEqual([
    ["meri", 2, 3],
    ["liikunta", 2, 6],
  ]);
});
