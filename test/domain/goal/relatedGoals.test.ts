import { expect, test } from "vitest";
import { relatedGoals } from "../../../src/domain/goal/relatedGoals";
import { reportWith, round } from "../../fixtures/reportWith";

const { dataset } = reportWith([round(1)], [[["on-track"]], [["on-track"]], [["on-track"]], [["on-track"]]]);
const links = [["meri", "liikunta", "tilat"], ["tilat"], ["liikunta", "meri"], ["muu"]];
const goals = dataset.goals.map((goal, at) => ({ ...goal, programmeIds: links[at] ?? [] }));

const related = (reportIds: string[] = []) => {
  const all = goals.map((goal, at) => ({ ...goal, reportId: reportIds[at] ?? goal.reportId }));
  const [first] = all;
  if (!first) throw new RangeError("a made-up goal is missing");
  return relatedGoals({ ...dataset, goals: all }, first).map(({ goal, programmeIds }) => [goal.id, programmeIds]);
};

test("goals linked to the same programmes: most shared first, each with what it shares in this goal's order", () => {
  expect(related()).toEqual([
    ["tavoite-3", ["meri", "liikunta"]],
    ["tavoite-2", ["tilat"]],
  ]);
});

test("goals of other reports are left out", () => {
  expect(related([, , "muu-2030"].map((id) => id ?? goals[0]?.reportId ?? ""))).toEqual([["tavoite-2", ["tilat"]]]);
});
