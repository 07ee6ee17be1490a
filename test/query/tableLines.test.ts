import { expect, test } from "vitest";
import { noFilter } from "../../src/query/loosen";
import { select } from "../../src/query/select";
import { tableLines } from "../../src/query/tableLines";
import { tableRows } from "../../src/query/tableRows";
import type { TableRow } from "../../src/query/tableRows";
import { twoThemes } from "../app/twoThemes";

const dataset = twoThemes();
const [report] = dataset.reports;
if (!report) throw new RangeError("no report");
const selected = select(dataset, report, { roundId: "2031-3", compareId: "2031-2" }, noFilter);

/** Headings and their goals below each other, as the table sorts them. */
const rows = tableRows(dataset, selected, "theme", []).flatMap((row): TableRow[] =>
  row.kind === "group" ? [row, ...row.rows] : [row],
);
const names = (lines: readonly TableRow[]) =>
  lines.map((line) => (line.kind === "target" ? line.target.name : line.kind === "goal" ? line.goal.id : line.id));
const none: ReadonlySet<string> = new Set();

test("under each goal stand its targets, in the report's order", () => {
  const [first, second] = dataset.goals;
  expect(names(tableLines(rows, none, null))).toEqual([
    "puistot",
    "tavoite-1",
    ...(first?.targets.map(({ name }) => name) ?? []),
    "uimahallit",
    "tavoite-2",
    ...(second?.targets.map(({ name }) => name) ?? []),
  ]);
});

test("a closed goal keeps its own line, and none of its targets'", () => {
  expect(names(tableLines(rows, new Set(["tavoite-1"]), null)).slice(0, 3)).toEqual([
    "puistot",
    "tavoite-1",
    "uimahallit",
  ]);
});

test("targets are sorted among those of their goal, each by itself; goals stay where they are", () => {
  const lines = tableLines(rows, none, (a, b) => {
    expect([a.single, a.targets.length]).toEqual([true, 1]);
    return (b.targets[0]?.name ?? "").localeCompare(a.targets[0]?.name ?? "");
  });
  const [first] = dataset.goals;
  const own = first?.targets.map(({ name }) => name).toSorted((a, b) => b.localeCompare(a)) ?? [];
  expect(own.length).toBeGreaterThan(1);
  expect(names(lines).slice(0, 2 + own.length)).toEqual(["puistot", "tavoite-1", ...own]);
});
