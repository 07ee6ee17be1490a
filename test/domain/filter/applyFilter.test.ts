import { describe, expect, test } from "vitest";
import { applyFilter } from "../../../src/domain/filter/applyFilter";
import type { Filter } from "../../../src/domain/filter/applyFilter";
import { runSync } from "../../../src/domain/timeSlices";
import { createWordMatcher } from "../../../src/domain/search/createWordMatcher";
import { buildWordIndex } from "../../../src/domain/search/buildWordIndex";
import { newestReport } from "../../../src/domain/url/viewParams";
import { twoThemes } from "../../fixtures/twoThemes";

const made = twoThemes();
const dataset = {
  ...made,
  goals: made.goals.map((goal, index) => (index === 1 ? { ...goal, title: "Altaat kuntoon" } : goal)),
};
const report = newestReport(dataset);
const nothing: Filter = { themes: [], programmes: [], statuses: [], changes: [], text: "" };

function selected(filter: Partial<Filter>, roundId = "2031-3", compareId: string | undefined = "2031-2"): string[] {
  const matcher = runSync(createWordMatcher(buildWordIndex(dataset, report, roundId), dataset.goals));
  return applyFilter(dataset, report, { roundId, compareId }, { ...nothing, ...filter }, matcher).flatMap(
    ({ targets }) => targets.map(({ name }) => name),
  );
}

const all = [
  "Osatavoite 1.1",
  "Osatavoite 1.2",
  "Osatavoite 1.3",
  "Äkäslompolon allas",
  "Osatavoite 2.2",
  "Osatavoite 2.3",
];

test("an empty filter gives everything, in the report's order", () => {
  expect(selected({})).toEqual(all);
});

test.each<[string, Partial<Filter>, string[]]>([
  ["a theme", { themes: ["uimahallit"] }, all.slice(3)],
  ["two themes", { themes: ["puistot", "uimahallit"] }, all],
  ["a programme of one goal", { programmes: ["meri"] }, all.slice(3)],
  ["a programme that both are linked to", { programmes: ["liikunta"] }, all],
  ["at risk and not met together", { statuses: ["at-risk", "not-achieved"] }, ["Äkäslompolon allas", "Osatavoite 2.2"]],
  ["a status and a theme", { statuses: ["none"], themes: ["puistot"] }, ["Osatavoite 1.3"]],
  ["a status that the theme has not", { statuses: ["none"], themes: ["uimahallit"] }, []],
  ["what got worse", { changes: ["worse"] }, ["Osatavoite 2.2"]],
  ["what was reached", { changes: ["reached"] }, ["Osatavoite 1.2"]],
])("%s", (_, filter, expected) => {
  expect(selected(filter)).toEqual(expected);
});

test("without a compared round, a filter by change is ignored", () => {
  const rounds = { roundId: "2031-1", compareId: undefined };
  const found = applyFilter(dataset, report, rounds, { ...nothing, changes: ["worse"] });
  expect(found.flatMap(({ targets }) => targets)).toHaveLength(6);
});

test("statuses are those of the shown round", () => {
  expect(selected({ statuses: ["not-achieved"] }, "2031-1")).toEqual([]);
});

test("a goal without a fitting target is left out, another report's goal too", () => {
  const goals = applyFilter(
    dataset,
    report,
    { roundId: "2031-3", compareId: "2031-2" },
    { ...nothing, statuses: ["achieved"] },
  );
  expect(goals.map(({ goal }) => goal.id)).toEqual(["tavoite-1"]);
  const foreign = { ...dataset, goals: dataset.goals.map((goal) => ({ ...goal, reportId: "muu" })) };
  expect(applyFilter(foreign, report, { roundId: "2031-3", compareId: "2031-2" }, nothing)).toEqual([]);
});

describe("a text is looked for in", () => {
  test.each([
    ["the goal's title", "kuntoon", all.slice(3)],
    ["the target's name, without its dots and capitals", "akaslompolon", ["Äkäslompolon allas"]],
    ["the goal's description", "penkit", all.slice(0, 3)],
    ["the shown round's text", "at-risk", ["Osatavoite 2.2"]],
    ["the theme's name", "uimahallit", all.slice(3)],
    ["a programme's name", "meriohjelma", all.slice(3)],
    ["nothing, where the text is blank", "   ", all],
    ["all its words, wherever each stands", "meriohjelma äkäslompolon", ["Äkäslompolon allas"]],
    ["all its words, or nothing is found", "meriohjelma penkit", []],
  ])("%s", (_, text, expected) => {
    expect(selected({ text })).toEqual(expected);
  });

  test("the other rounds' texts are not this round's", () => {
    expect(selected({ text: "lakkoon" })).toEqual([]);
    expect(selected({ text: "lakkoon" }, "2031-2")).toEqual(["Äkäslompolon allas"]);
  });
});

test("a goal without targets is kept unless the filter concerns targets", () => {
  const bare = { ...dataset, goals: dataset.goals.map((goal) => ({ ...goal, targets: [] })) };
  const goalsOf = (filter: Partial<Filter>) =>
    applyFilter(bare, report, { roundId: "2031-3", compareId: "2031-2" }, { ...nothing, ...filter }).map(
      ({ goal }) => goal.title,
    );
  expect(goalsOf({ themes: ["uimahallit"] })).toEqual(["Altaat kuntoon"]);
  expect(goalsOf({ statuses: ["none"] })).toEqual([]);
});
