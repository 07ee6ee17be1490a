import { expect, test } from "vitest";
import {
  decidingTargets,
  neverMentioned,
  targetsBySeverity,
  unassessedTargets,
} from "../../../src/domain/goal/decidingTargets";
import { goalWith } from "../../fixtures/goalWith";
import { reportWith, round } from "../../fixtures/reportWith";
import type { MadeUpStatus } from "../../fixtures/reportWith";

const names = (targets: readonly { name: string }[]) => targets.map(({ name }) => name.replace("Osatavoite 1.", ""));

test("targets stand worst first, equals in the report's order", () => {
  const goal = goalWith(["achieved"], ["at-risk"], ["not-achieved"], ["silent"], ["at-risk"], ["on-track"]);
  expect(names(targetsBySeverity(goal, "2031-1"))).toEqual(["3", "2", "5", "4", "6", "1"]);
  expect(names(goal.targets)).toEqual(["1", "2", "3", "4", "5", "6"]);
});

test.each<[string, MadeUpStatus[], string[]]>([
  ["what blocks it", ["not-achieved", "at-risk", "achieved"], ["1"]],
  ["what is still to come, while it is on track", ["achieved", "on-track", "silent", "on-track"], ["2", "4"]],
  ["what is not assessed, where the rest is achieved", ["achieved", "silent", "achieved"], ["2"]],
  ["nothing, once all is achieved", ["achieved", "achieved"], []],
  ["nothing, while nothing is assessed", ["silent"], []],
])("a verdict names %s", (_, told, expected) => {
  expect(names(decidingTargets(goalWith(...told.map((status) => [status])), "2031-1"))).toEqual(expected);
});

test("without an assessment are the silent, the unclear and what cannot be assessed yet", () => {
  const goal = goalWith(["silent"], ["unclear"], ["none"], ["on-track"]);
  expect(names(unassessedTargets(goal, "2031-1"))).toEqual(["1", "2", "3"]);
});

test("a target is never mentioned if no round up to this one mentions it", () => {
  const { report, goals } = reportWith(
    [round(1), round(2)],
    [
      [
        ["silent", "silent"],
        ["silent", "on-track"],
        ["unclear", "silent"],
      ],
    ],
  );
  const never = (roundId: string) =>
    goals.flatMap(({ targets }) => targets.map((target) => neverMentioned(report, target, roundId)));
  expect(never("2031-1")).toEqual([true, true, false]);
  expect(never("2031-2")).toEqual([true, false, false]);
});
