import { expect, test } from "vitest";
import { unfiltered } from "../../../src/domain/filter/applyFilter";
import { attentionList } from "../../../src/domain/stats/attentionList";
import { attentionSections } from "../../../src/domain/stats/attentionSections";
import { reportWith, round } from "../../fixtures/reportWith";
import type { MadeUpStatus } from "../../fixtures/reportWith";

function sectionsOf(...goals: MadeUpStatus[][]) {
  const { report, goals: own } = reportWith(
    [round(1)],
    goals.map((targets) => targets.map((told) => [told])),
  );
  return attentionSections(attentionList(report, unfiltered(own), "2031-1"));
}
const many = (told: MadeUpStatus, count: number): MadeUpStatus[] => Array.from({ length: count }, () => told);
const statusesOf = (items: readonly { assessment: { status: string } }[]) =>
  items.map(({ assessment }) => assessment.status);

test("a few bad targets are in the lead, followed by those at risk", () => {
  const { lead, groups, rest, hidden } = sectionsOf(
    ["not-achieved", "at-risk", "achieved"],
    ["silent", "not-achieved"],
  );
  expect(statusesOf(lead)).toEqual(["not-achieved", "not-achieved"]);
  expect(groups).toEqual([]);
  expect(statusesOf(rest)).toEqual(["at-risk", "none"]);
  expect(hidden).toBe(0);
});

test("no target at risk is shown before every bad one is", () => {
  const { lead, rest, hidden } = sectionsOf([...many("not-achieved", 8), ...many("at-risk", 9)]);
  expect(lead).toHaveLength(6);
  expect(statusesOf(rest)).toEqual(["not-achieved", "not-achieved", ...many("at-risk", 4)]);
  expect(hidden).toBe(5);
});

test("ten bad targets are all listed by goal", () => {
  const { lead, groups, rest } = sectionsOf([...many("not-achieved", 7), "at-risk"], many("not-achieved", 3));
  expect(lead).toEqual([]);
  expect(groups.map(({ goal, items }) => [goal.id, items.length])).toEqual([
    ["tavoite-1", 7],
    ["tavoite-2", 3],
  ]);
  expect(statusesOf(rest)).toEqual(["at-risk"]);
});

test("if not all bad targets fit, nothing less serious is shown", () => {
  const { groups, rest, hidden } = sectionsOf(many("not-achieved", 40), many("at-risk", 5));
  expect(groups.flatMap(({ items }) => items)).toHaveLength(30);
  expect(rest).toEqual([]);
  expect(hidden).toBe(15);
});
