import { expect, test } from "vitest";
import { goalsInOrder, neighboursIn } from "../../../src/domain/table/sortGoals";
import { noFilter } from "../../../src/domain/filter/relaxFilter";
import { select } from "../../../src/domain/filter/applyFilter";
import { compareBy } from "../../../src/domain/table/comparators";
import { twoThemes } from "../../fixtures/twoThemes";

const dataset = twoThemes();
const [report] = dataset.reports;
if (!report) throw new RangeError("no report");
const rounds = { roundId: "2031-3", compareId: undefined };
const all = select(dataset, report, rounds, noFilter);
const byStatus = compareBy("status", { report, roundId: "2031-3", compareId: null, wholeOf: () => undefined }, "fi");
const ids = (goals: readonly { id: string }[]) => goals.map(({ id }) => id);

test("goals stand in the order of the table: sorted within their groups, each once", () => {
  expect(ids(goalsInOrder(dataset, all, "none", [], null))).toEqual(["tavoite-1", "tavoite-2"]);
  expect(ids(goalsInOrder(dataset, all, "none", [], byStatus))).toEqual(["tavoite-2", "tavoite-1"]);
  expect(ids(goalsInOrder(dataset, all, "theme", [], byStatus))).toEqual(["tavoite-1", "tavoite-2"]);
  expect(ids(goalsInOrder(dataset, all, "programme", [], byStatus))).toEqual(["tavoite-2", "tavoite-1"]);
  expect(ids(goalsInOrder(dataset, all, "programme", ["meri"], byStatus))).toEqual(["tavoite-2"]);
});

test("a goal's neighbours are those before and after it in the list, none where it is not of it", () => {
  const goals = goalsInOrder(dataset, all, "none", [], byStatus);
  const [worst, best] = goals;
  if (!worst || !best) throw new RangeError("no goals");
  expect(neighboursIn(goals, worst)).toEqual({ next: best });
  expect(neighboursIn(goals, best)).toEqual({ previous: worst });
  expect(neighboursIn([], worst)).toEqual({});
});
