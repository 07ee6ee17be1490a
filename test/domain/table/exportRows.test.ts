import { expect, test } from "vitest";
import { exportRows } from "../../../src/domain/table/exportRows";
import { sortedRows } from "../../../src/domain/table/sortedRows";
import { noFilter } from "../../../src/domain/filter/relaxFilter";
import { applyFilter } from "../../../src/domain/filter/applyFilter";
import { comparatorByKey } from "../../../src/domain/table/comparators";
import { twoThemes, worstFirst } from "../../fixtures/twoThemes";

const dataset = twoThemes();
const [report] = dataset.reports;
if (!report) throw new RangeError("no report");
const rounds = { roundId: "2031-3", compareId: undefined };
const byStatus = comparatorByKey(
  "status",
  { report, roundId: "2031-3", compareId: null, getGoal: () => undefined, dataset },
  "fi",
);

const all = applyFilter(dataset, report, rounds, noFilter);
const told = (rows: ReturnType<typeof exportRows>) => rows.map(({ goal, target }) => target?.name ?? goal.title);

test("a download holds the selected targets in the report's order", () => {
  const selected = applyFilter(dataset, report, rounds, { ...noFilter, statuses: ["achieved", "on-track"] });
  expect(told(exportRows(sortedRows(dataset, selected, "theme", [], null)))).toEqual([
    "Osatavoite 1.1",
    "Osatavoite 1.2",
    "Osatavoite 2.3",
  ]);
});

test("sorted as the table is: the goals of a group, and the targets of a goal", () => {
  expect(told(exportRows(sortedRows(dataset, all, "programme", [], byStatus)))).toEqual([
    "Äkäslompolon allas",
    "Osatavoite 2.2",
    "Osatavoite 2.3",
    "Osatavoite 1.3",
    "Osatavoite 1.1",
    "Osatavoite 1.2",
  ]);
});

test("a flat list is downloaded in its one order", () =>
  expect(told(exportRows(sortedRows(dataset, all, "none", [], byStatus)))).toEqual(worstFirst));

test("a goal under several programmes is downloaded once", () => {
  expect(told(exportRows(sortedRows(dataset, all, "programme", [], null)))).toHaveLength(6);
});

test("a goal without targets is a line of its own", () => {
  const bare = dataset.goals.map((goal, at) => (at === 0 ? { ...goal, targets: [] } : goal));
  const selected = bare.map((goal) => ({ goal, targets: goal.targets.slice(0, 1) }));
  expect(exportRows(sortedRows({ ...dataset, goals: bare }, selected, "none", [], byStatus))).toEqual([
    { goal: bare[1], target: bare[1]?.targets[0] },
    { goal: bare[0], target: null },
  ]);
});
