import { expect, test } from "vitest";
import { unfiltered } from "../../../src/domain/filter/applyFilter";
import { headlineFacts } from "../../../src/domain/stats/headlineFacts";
import { reportWith, round } from "../../fixtures/reportWith";

const { report, goals } = reportWith(
  [round(1), round(2), round(3)],
  [
    [
      ["on-track", "on-track", "achieved"],
      ["at-risk", "not-achieved", "not-achieved"],
    ],
    [["silent", "silent", "silent"]],
  ],
);

test("goals are counted by their verdict and targets by their status", () => {
  const facts = headlineFacts(report, unfiltered(goals), { roundId: "2031-3", compareId: "2031-2" });
  expect(facts.goals).toMatchObject({ "not-achieved": 1, none: 1 });
  expect(facts.targets).toMatchObject({ achieved: 1, "not-achieved": 1, none: 1 });
});

test("changes are counted since the compared round and over the year", () => {
  const facts = headlineFacts(report, unfiltered(goals), { roundId: "2031-3", compareId: "2031-2" });
  expect(facts.since).toMatchObject({ span: "previous", counts: { reached: 1, worse: 0 } });
  expect(facts.overYear).toMatchObject({ span: "first", counts: { reached: 1, worse: 1 } });
});

test("a comparison over the year is not repeated", () => {
  const facts = headlineFacts(report, unfiltered(goals), { roundId: "2031-3", compareId: "2031-1" });
  expect(facts.since?.span).toBe("first");
  expect(facts.overYear).toBeNull();
});

test("the first round has no changes", () => {
  expect(headlineFacts(report, unfiltered(goals), { roundId: "2031-1", compareId: null })).toMatchObject({
    since: null,
    overYear: null,
  });
});

test("the second round is compared with the first as the previous one", () => {
  const facts = headlineFacts(report, unfiltered(goals), { roundId: "2031-2", compareId: "2031-1" });
  expect(facts.since?.span).toBe("previous");
  expect(facts.overYear).toBeNull();
});

test('a later round for comparison has the span "picked"', () => {
  expect(headlineFacts(report, unfiltered(goals), { roundId: "2031-1", compareId: "2031-3" }).since?.span).toBe(
    "picked",
  );
});

test("a report without targets has no changes", () => {
  const bare = headlineFacts(report, [], { roundId: "2031-3", compareId: "2031-2" });
  expect([bare.since, bare.overYear]).toEqual([null, null]);
});

test("in a report of several years the year is counted from its own first forecast", () => {
  const of = (year: number, which: number) => ({ ...round(which), id: `${year}-${which}`, year });
  const years = reportWith(
    [of(2030, 1), of(2031, 1), of(2031, 2), of(2031, 3)],
    [[["on-track", "at-risk", "at-risk", "at-risk"]]],
  );
  const facts = headlineFacts(years.report, unfiltered(years.goals), { roundId: "2031-3", compareId: "2031-2" });
  expect(facts.overYear).toMatchObject({ from: { id: "2031-1" }, counts: { worse: 0 } });
  expect(
    headlineFacts(years.report, unfiltered(years.goals), { roundId: "2031-1", compareId: "2030-1" }).overYear,
  ).toBeNull();
});

test("the first round of a new year has no changes, although the old year's result stands before it", () => {
  const next = { ...round(1), id: "2032-1", year: 2032, period: "2032-Q1" };
  const years = reportWith([round("result"), next], [[["achieved", "on-track"]]]);
  const facts = headlineFacts(years.report, unfiltered(years.goals), { roundId: "2032-1", compareId: "2031-result" });
  expect(facts).toMatchObject({ since: null, overYear: null });
});
