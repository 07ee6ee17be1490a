import { expect, test } from "vitest";
import { noFilter } from "../../../src/domain/filter/relaxFilter";
import { applyFilter } from "../../../src/domain/filter/applyFilter";
import { rowCount, virtualBlocks, targetCount } from "../../../src/domain/table/virtualBlocks";
import type { TableBlock } from "../../../src/domain/table/virtualBlocks";
import { groupRows } from "../../../src/domain/table/groupRows";
import type { TableRow } from "../../../src/domain/table/groupRows";
import { reportWith, round } from "../../fixtures/reportWith";
import { twoThemes } from "../../fixtures/twoThemes";

/** Headings and their goals below each other, as the table sorts them. */
function rowsOf(dataset: ReturnType<typeof twoThemes>, group: "theme" | "none" = "theme"): TableRow[] {
  const [report] = dataset.reports;
  if (!report) throw new RangeError("no report");
  const selected = applyFilter(dataset, report, { roundId: "2031-3", compareId: "2031-2" }, noFilter);
  return groupRows(dataset, selected, group, []);
}

const dataset = twoThemes();
const rows = rowsOf(dataset);
const none: ReadonlySet<string> = new Set();

/** What stands in a block, from above. */
const names = ({ heading, targets }: TableBlock): string[] => [
  ...(heading === null ? [] : [heading.id]),
  ...targets.map(({ target }) => target.name),
];

test("a heading stands by itself, and each goal with its targets, in the report's order", () => {
  const [first, second] = dataset.goals;
  expect(virtualBlocks(rows, none).map(names)).toEqual([
    ["puistot"],
    ["puistot/tavoite-1", ...(first?.targets.map(({ name }) => name) ?? [])],
    ["uimahallit"],
    ["uimahallit/tavoite-2", ...(second?.targets.map(({ name }) => name) ?? [])],
  ]);
});

test("a collapsed goal keeps only its own row", () => {
  const blocks = virtualBlocks(rows, new Set(["tavoite-1"]));
  expect(blocks[1] && names(blocks[1])).toEqual(["puistot/tavoite-1"]);
  expect(blocks.map(rowCount)).toEqual([1, 1, 1, 1 + (dataset.goals[1]?.targets.length ?? 0)]);
});

test("a goal with many targets is divided into blocks, the first with the goal's row", () => {
  const many = reportWith(
    [round(1), round(2), round(3)],
    [Array.from({ length: 25 }, () => ["achieved", "achieved", "achieved"] as const).map((told) => [...told])],
  ).dataset;
  const blocks = virtualBlocks(rowsOf(many), none).filter(({ heading }) => heading?.kind !== "group");
  expect(blocks.map(targetCount)).toEqual([10, 10, 5]);
  expect(blocks.map(({ heading }) => heading !== null)).toEqual([true, false, false]);
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(3);
  expect(blocks.flatMap(names).slice(1)).toEqual(many.goals[0]?.targets.map(({ name }) => name));
});

test("every block knows how many rows stand above it", () => {
  let above = 0;
  for (const block of virtualBlocks(rows, none)) {
    expect(block.above).toBe(above);
    above += names(block).length;
  }
});

test("a flat list is drawn ten targets at a time, without headings", () => {
  const many = reportWith(
    [round(1), round(2), round(3)],
    [Array.from({ length: 12 }, () => ["achieved", "achieved", "achieved"])],
  ).dataset;
  const blocks = virtualBlocks(rowsOf(many, "none"), none);
  expect(blocks.map(rowCount)).toEqual([10, 2]);
  expect(blocks.flatMap(names)).toEqual(many.goals[0]?.targets.map(({ name }) => name));
});
