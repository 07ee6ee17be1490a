import { expect, test } from "vitest";
import {
  tallyByProgramme,
  tallyByRound,
  tallyByTheme,
  tallyGoals,
  tallyTargets,
  total,
} from "../../../src/domain/stats/tally";
import { twoThemes } from "../../fixtures/twoThemes";

const dataset = twoThemes();
const { goals } = dataset;
const targets = goals.flatMap((goal) => goal.targets);

test("targets are counted by their status in the round", () => {
  expect(tallyTargets(targets, "2031-1")).toEqual({
    achieved: 0,
    "on-track": 4,
    "at-risk": 1,
    "not-achieved": 0,
    "to-check": 0,
    none: 1,
  });
  expect(tallyTargets(targets, "2031-3")).toEqual({
    achieved: 2,
    "on-track": 1,
    "at-risk": 1,
    "not-achieved": 1,
    "to-check": 0,
    none: 1,
  });
});

test("goals are counted by their verdict, not by their targets", () => {
  expect(tallyGoals(goals, "2031-3")).toEqual({ achieved: 0, "on-track": 0, "at-risk": 0, "not-achieved": 1, none: 1 });
});

test("a tally counts everything once", () => {
  expect(total(tallyTargets(targets, "2031-2"))).toBe(targets.length);
  expect(total(tallyTargets([], "2031-2"))).toBe(0);
});

test("by theme, in the dataset's order, without themes that have no target", () => {
  const withEmpty = { ...dataset, themes: [...dataset.themes, { id: "tyhja", name: "Tyhjä", translations: {} }] };
  expect(tallyByTheme(withEmpty, goals, "2031-3")).toEqual([
    { id: "puistot", tally: { achieved: 2, "on-track": 0, "at-risk": 0, "not-achieved": 0, "to-check": 0, none: 1 } },
    {
      id: "uimahallit",
      tally: { achieved: 0, "on-track": 1, "at-risk": 1, "not-achieved": 1, "to-check": 0, none: 0 },
    },
  ]);
});

test("by programme, a goal's targets count under each programme that it is linked to", () => {
  expect(tallyByProgramme(dataset, goals, "2031-3").map(({ id, tally }) => [id, total(tally)])).toEqual([
    ["liikunta", 6],
    ["meri", 3],
  ]);
});

test("by round, every target in every round", () => {
  const report = dataset.reports.at(0);
  const rows = report ? tallyByRound(report, goals) : [];
  expect(rows.map(({ id, tally }) => [id, tally.achieved, total(tally)])).toEqual([
    ["2031-1", 0, 6],
    ["2031-2", 1, 6],
    ["2031-3", 2, 6],
  ]);
});
