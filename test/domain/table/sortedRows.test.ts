import { expect, test } from "vitest";
import { distinctGoals, previousAndNext, sortedRows } from "../../../src/domain/table/sortedRows";
import { noFilter } from "../../../src/domain/filter/relaxFilter";
import { applyFilter } from "../../../src/domain/filter/applyFilter";
import { comparatorByKey } from "../../../src/domain/table/comparators";
import type { Sortable } from "../../../src/domain/table/comparators";
import { twoThemes, worstFirst } from "../../fixtures/twoThemes";

const dataset = twoThemes();
const [report] = dataset.reports;
if (!report) throw new RangeError("no report");
const rounds = { roundId: "2031-3", compareId: undefined };
const all = applyFilter(dataset, report, rounds, noFilter);
const byStatus = comparatorByKey(
  "status",
  { report, roundId: "2031-3", compareId: null, getGoal: () => undefined, dataset },
  "fi",
);
const goalsOf = (...args: Parameters<typeof sortedRows>) => distinctGoals(sortedRows(...args));
const ids = (goals: readonly { id: string }[]) => goals.map(({ id }) => id);

test("goals stand in the order of the table: sorted within their groups, each once", () => {
  expect(ids(goalsOf(dataset, all, "none", [], null))).toEqual(["tavoite-1", "tavoite-2"]);
  expect(ids(goalsOf(dataset, all, "none", [], byStatus))).toEqual(["tavoite-2", "tavoite-1"]);
  expect(ids(goalsOf(dataset, all, "theme", [], byStatus))).toEqual(["tavoite-1", "tavoite-2"]);
  expect(ids(goalsOf(dataset, all, "programme", [], byStatus))).toEqual(["tavoite-2", "tavoite-1"]);
  expect(ids(goalsOf(dataset, all, "programme", ["meri"], byStatus))).toEqual(["tavoite-2"]);
});

test("previous and next goals are those of the list; none if the goal is not in it", () => {
  const goals = goalsOf(dataset, all, "none", [], byStatus);
  const [worst, best] = goals;
  if (!worst || !best) throw new RangeError("no goals");
  expect(previousAndNext(goals, worst)).toEqual({ next: best });
  expect(previousAndNext(goals, best)).toEqual({ previous: worst });
  expect(previousAndNext([], worst)).toEqual({});
});

test("targets are sorted among those of their goal, each by itself", () => {
  const compare = (a: Sortable, b: Sortable) =>
    a.single && b.single ? (b.targets[0]?.name ?? "").localeCompare(a.targets[0]?.name ?? "") : 0;
  const names = sortedRows(dataset, all, "theme", [], compare).flatMap((row) =>
    row.kind === "group" ? row.rows.map(({ targets }) => targets.map(({ name }) => name)) : [],
  );
  expect(names).toEqual(
    dataset.goals.map(({ targets }) => targets.map(({ name }) => name).toSorted((a, b) => b.localeCompare(a))),
  );
});

test("a flat list has the targets of all goals in one order, the worst first", () => {
  const names = sortedRows(dataset, all, "none", [], byStatus).map((row) => row.kind === "target" && row.target.name);
  expect(names).toEqual(worstFirst);
});
