import { expect, test } from "vitest";
import { sortGoals, previousAndNext } from "../../../src/domain/table/sortGoals";
import { noFilter } from "../../../src/domain/filter/relaxFilter";
import { applyFilter } from "../../../src/domain/filter/applyFilter";
import { comparatorByKey } from "../../../src/domain/table/comparators";
import { twoThemes } from "../../fixtures/twoThemes";

const dataset = twoThemes();
const [report] = dataset.reports;
if (!report) throw new RangeError("no report");
const rounds = { roundId: "2031-3", compareId: undefined };
const all = applyFilter(dataset, report, rounds, noFilter);
const byStatus = comparatorByKey(
  "status",
  { report, roundId: "2031-3", compareId: null, getGoal: () => undefined },
  "fi",
);
const ids = (goals: readonly { id: string }[]) => goals.map(({ id }) => id);

test("goals stand in the order of the table: sorted within their groups, each once", () => {
  expect(ids(sortGoals(dataset, all, "none", [], null))).toEqual(["tavoite-1", "tavoite-2"]);
  expect(ids(sortGoals(dataset, all, "none", [], byStatus))).toEqual(["tavoite-2", "tavoite-1"]);
  expect(ids(sortGoals(dataset, all, "theme", [], byStatus))).toEqual(["tavoite-1", "tavoite-2"]);
  expect(ids(sortGoals(dataset, all, "programme", [], byStatus))).toEqual(["tavoite-2", "tavoite-1"]);
  expect(ids(sortGoals(dataset, all, "programme", ["meri"], byStatus))).toEqual(["tavoite-2"]);
});

test("a goal's neighbours are those before and after it in the list, none where it is not of it", () => {
  const goals = sortGoals(dataset, all, "none", [], byStatus);
  const [worst, best] = goals;
  if (!worst || !best) throw new RangeError("no goals");
  expect(previousAndNext(goals, worst)).toEqual({ next: best });
  expect(previousAndNext(goals, best)).toEqual({ previous: worst });
  expect(previousAndNext([], worst)).toEqual({});
});
