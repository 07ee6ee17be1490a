import { expect, test } from "vitest";
import type { Goal } from "../../../src/domain/dataset/schema";
import { noFilter, relaxFilter, activeParts } from "../../../src/domain/filter/relaxFilter";
import { countFacets } from "../../../src/domain/filter/countFacets";
import { matchExcerpt } from "../../../src/domain/search/matchExcerpt";
import { applyFilter } from "../../../src/domain/filter/applyFilter";
import { literalTerms } from "../../../src/domain/search/query";
import type { Filter } from "../../../src/domain/filter/applyFilter";
import { comparatorByKey } from "../../../src/domain/table/comparators";
import type { SortKey } from "../../../src/domain/url/viewParams";
import { groupRows, targetRows } from "../../../src/domain/table/groupRows";
import { twoThemes } from "../../fixtures/twoThemes";

const dataset = twoThemes();
const [report] = dataset.reports;
if (!report) throw new RangeError("no report");
const rounds = { roundId: "2031-3", compareId: "2031-2" };
/** Finds goals with their words among these. */
const wholeIn = (goals: readonly Goal[]) => (goal: { id: string }) => goals.find(({ id }) => id === goal.id);
const filter = (part: Partial<Filter>): Filter => ({ ...noFilter, ...part });

test("each part of a filter that helps when removed is offered, the most helpful first", () => {
  const tooMuch = filter({ themes: ["puistot"], statuses: ["not-achieved"], text: "tavoite" });
  expect(activeParts(tooMuch)).toEqual(["themes", "statuses", "text"]);
  expect(relaxFilter(dataset, report, rounds, tooMuch)).toEqual([
    { part: "statuses", targets: 3 },
    { part: "themes", targets: 1 },
  ]);
});

test("where no single part helps, none is offered", () => {
  const tooMuch = filter({ themes: ["puistot"], statuses: ["not-achieved"], changes: ["new"] });
  expect(relaxFilter(dataset, report, rounds, tooMuch)).toEqual([]);
});

test("a choice is counted as if it were the only one of its own filter", () => {
  const counts = countFacets(dataset, report, rounds, filter({ themes: ["puistot"], statuses: ["achieved"] }));
  expect(Object.fromEntries(counts.themes)).toEqual({ puistot: 2 });
  expect(Object.fromEntries(counts.statuses)).toEqual({ achieved: 2, none: 1 });
  expect(Object.fromEntries(counts.programmes)).toEqual({ liikunta: 2 });
  expect(Object.fromEntries(counts.changes)).toEqual({ reached: 1, same: 1 });
});

test("without a round to compare with there are no changes to count", () => {
  const counts = countFacets(dataset, report, { roundId: "2031-1", compareId: undefined }, noFilter);
  expect([...counts.changes]).toEqual([]);
});

test("by programme a goal stands under each of its own, or under the chosen ones only", () => {
  const all = applyFilter(dataset, report, rounds, noFilter);
  const under = (chosen: string[]) =>
    groupRows(dataset, all, "programme", chosen).map((row) => [
      row.id,
      row.kind === "group" ? row.rows.map(({ goal }) => goal.id) : [],
    ]);
  expect(under([])).toEqual([
    ["liikunta", ["tavoite-1", "tavoite-2"]],
    ["meri", ["tavoite-2"]],
  ]);
  expect(under(["meri"])).toEqual([["meri", ["tavoite-2"]]]);
});

test("goals that are linked to no programme stand last, under a heading of their own", () => {
  const lone = applyFilter(dataset, report, rounds, noFilter).map((one) => ({
    ...one,
    goal: { ...one.goal, programmeIds: one.goal.id === "tavoite-1" ? [] : one.goal.programmeIds },
  }));
  expect(groupRows(dataset, lone, "programme", []).at(-1)).toMatchObject({ kind: "group", heading: null });
});

test("by unit, goals stand under the one that answers for them, those without one last", () => {
  const [first, second] = applyFilter(dataset, report, rounds, noFilter);
  if (!first || !second) throw new RangeError("no goals");
  const third = { ...first, goal: { ...first.goal, id: "tavoite-3", unit: "Liikuntapalvelut" } };
  const rows = groupRows(
    dataset,
    [first, { ...second, goal: { ...second.goal, unit: "Liikuntapalvelut" } }, third],
    "unit",
    [],
  );
  expect(rows).toMatchObject([
    { heading: "Liikuntapalvelut", rows: [{ goal: { id: "tavoite-2" } }, { goal: { id: "tavoite-3" } }] },
    { heading: null, rows: [{ goal: { id: "tavoite-1" } }] },
  ]);
});

test("every row has an id of its own, in every grouping", () => {
  const all = applyFilter(dataset, report, rounds, noFilter);
  for (const group of ["theme", "programme", "unit", "none"] as const) {
    const ids = groupRows(dataset, all, group, []).flatMap(function idsOf(row): string[] {
      if (row.kind === "group") return [row.id, ...row.rows.flatMap(idsOf)];
      return [row.id, ...(row.kind === "goal" ? targetRows(row).map(({ id }) => id) : [])];
    });
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test.each<[SortKey, string[]]>([
  ["name", ["Osatavoite 1.1", "Osatavoite 1.2", "Osatavoite 2.3", "Äkäslompolon allas"]],
  ["status", ["Äkäslompolon allas", "Osatavoite 2.2", "Osatavoite 1.3", "Osatavoite 2.3"]],
  ["worsened", ["Osatavoite 2.2", "Äkäslompolon allas", "Osatavoite 1.1", "Osatavoite 1.2"]],
  ["change", ["Osatavoite 2.2", "Osatavoite 1.2", "Osatavoite 1.1", "Osatavoite 1.3"]],
])("sorted by %s", (key, expected) => {
  const compare = comparatorByKey(
    key,
    { report, roundId: "2031-3", compareId: "2031-2", getGoal: wholeIn(dataset.goals), dataset },
    "fi",
  );
  const sorted = dataset.goals
    .flatMap((goal) => goal.targets.map((target) => ({ goal, targets: [target], single: true })))
    .toSorted(compare)
    .map(({ targets: [target] }) => target?.name ?? "");
  expect(sorted.filter((name) => expected.includes(name))).toEqual(expected);
});

test("sorted by date, what was reached first comes first, what moves to another year after it, what has no date last", () => {
  const [goal] = dataset.goals;
  if (!goal) throw new RangeError("no goal");
  const facts = [{}, { postponedTo: 2032 }, { date: "2031-08-01" }];
  const [reached] = goal.targets;
  const rows = goal.targets.map((target, index) => ({
    goal,
    targets: [
      {
        ...target,
        assessments: (reached?.assessments ?? []).map((one) =>
          one.status === "none" ? one : { ...one, ...facts[index] },
        ),
      },
    ],
    single: true,
  }));
  const sorted = rows.toSorted(
    comparatorByKey(
      "when",
      { report, roundId: "2031-3", compareId: null, getGoal: wholeIn(dataset.goals), dataset },
      "fi",
    ),
  );
  expect(sorted.map(({ targets: [target] }) => target?.name)).toEqual([
    "Osatavoite 1.3",
    "Osatavoite 1.2",
    "Osatavoite 1.1",
  ]);
});

test("sorted by the report's words or by measure, alike wordings stand together and what has none comes last", () => {
  const measured = dataset.goals.map((goal) => ({
    ...goal,
    measures: ["Kävijät", "Arvosana"],
    targets: goal.targets.map((target, index) => ({ ...target, measures: index === 2 ? [] : [index] })),
  }));
  const rows = measured.flatMap((goal) => goal.targets.map((target) => ({ goal, targets: [target], single: true })));
  const sortedBy = (key: SortKey) =>
    rows
      .toSorted(
        comparatorByKey(key, { report, roundId: "2031-3", compareId: null, getGoal: wholeIn(measured), dataset }, "fi"),
      )
      .map(({ targets: [target] }) => target?.name);
  expect(sortedBy("measure").slice(0, 2)).toEqual(["Osatavoite 1.2", "Osatavoite 2.2"]);
  expect(sortedBy("measure").slice(-2)).toEqual(["Osatavoite 1.3", "Osatavoite 2.3"]);
  expect(sortedBy("said").at(0)).toBe("Osatavoite 1.1");
  expect(sortedBy("said").at(-1)).toBe("Osatavoite 1.3");
});

test("a goal sorts by its verdict and its title", () => {
  const goals = dataset.goals.map((goal) => ({ goal, targets: goal.targets, single: false }));
  const order = (key: SortKey) =>
    goals
      .toSorted(
        comparatorByKey(
          key,
          {
            report,
            roundId: "2031-3",
            compareId: null,
            getGoal: wholeIn(dataset.goals),
            dataset,
          },
          "fi",
        ),
      )
      .map(({ goal }) => goal.id);
  expect(order("status")).toEqual(["tavoite-2", "tavoite-1"]);
  expect(order("name")).toEqual(["tavoite-1", "tavoite-2"]);
});

test("a match in shown text needs no excerpt", () => {
  const [goal] = dataset.goals;
  const [target] = goal?.targets ?? [];
  if (!goal || !target) throw new RangeError("no target");
  const place = (search: string) =>
    matchExcerpt(goal, target, "2031-3", [goal.title, target.name], literalTerms(search));
  expect(place("osatavoite")).toBeNull();
  expect(place("osatavoite penkit")).toEqual({ where: "description", excerpt: "Puistojen penkit korjataan." });
});
