import { expect, test } from "vitest";
import { unfiltered } from "../../../src/domain/filter/applyFilter";
import { attentionList } from "../../../src/domain/stats/attentionList";
import { reportWith, round } from "../../fixtures/reportWith";

const { report, goals } = reportWith(
  [round(1), round(2), round(3)],
  [
    [
      ["on-track", "on-track", "on-track"],
      ["at-risk", "at-risk", "at-risk"],
      ["not-achieved", "not-achieved", "not-achieved"],
    ],
    [
      ["silent", "silent", "silent"],
      ["on-track", "silent", "silent"],
      ["on-track", "on-track", "not-achieved"],
      ["on-track", "at-risk", "at-risk"],
      ["achieved", "achieved", "achieved"],
      ["at-risk", "on-track", "at-risk"],
    ],
  ],
);

const names = (roundId: string) => attentionList(report, unfiltered(goals), roundId).map(({ target }) => target.name);

test("the list is sorted by status, then most recent, then the report's order; success is left out", () => {
  expect(names("2031-3")).toEqual([
    "Osatavoite 2.3",
    "Osatavoite 1.3",
    "Osatavoite 2.6",
    "Osatavoite 2.4",
    "Osatavoite 1.2",
    "Osatavoite 2.2",
    "Osatavoite 2.1",
  ]);
});

test("an older round ignores later rounds", () => {
  expect(names("2031-1")).toEqual(["Osatavoite 1.3", "Osatavoite 1.2", "Osatavoite 2.6", "Osatavoite 2.1"]);
});

test("each item has the round since which its status has lasted", () => {
  const since = Object.fromEntries(
    attentionList(report, unfiltered(goals), "2031-3").map((one) => [one.target.name, one.sinceRoundId]),
  );
  expect(since).toEqual({
    "Osatavoite 2.3": "2031-3",
    "Osatavoite 1.3": "2031-1",
    "Osatavoite 2.6": "2031-3",
    "Osatavoite 2.4": "2031-2",
    "Osatavoite 1.2": "2031-1",
    "Osatavoite 2.2": "2031-2",
    "Osatavoite 2.1": "2031-1",
  });
});

test("a target is never mentioned only if no round mentions it", () => {
  const never = attentionList(report, unfiltered(goals), "2031-3").filter(({ neverMentioned }) => neverMentioned);
  expect(never.map(({ target }) => target.name)).toEqual(["Osatavoite 2.1"]);
});

test("each carries its goal and what the round says", () => {
  expect(attentionList(report, unfiltered(goals), "2031-3").at(0)).toMatchObject({
    goal: { id: "tavoite-2" },
    assessment: { roundId: "2031-3", status: "not-achieved" },
  });
});

test("in an outcome, targets without a result need attention too", () => {
  const told = reportWith(
    [round(1), round("result", 2)],
    [
      [
        ["on-track", "on-track"],
        ["on-track", "achieved"],
      ],
    ],
  );
  const found = (roundId: string) =>
    attentionList(told.report, unfiltered(told.goals), roundId).map(({ target }) => target.name);
  expect(found("2031-1")).toEqual([]);
  expect(found("2031-result")).toEqual(["Osatavoite 1.1"]);
});

test("a round that the report does not have throws", () => {
  expect(() => attentionList(report, unfiltered(goals), "1999-1")).toThrow(RangeError);
});
