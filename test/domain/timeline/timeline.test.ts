import { expect, test } from "vitest";
import type { Round, Target } from "../../../src/domain/dataset/schema";
import { sentencesNaming } from "../../../src/domain/timeline/mentionedDates";
import { timelineColumns, timelineCells } from "../../../src/domain/timeline/timeline";
import { lastWorsened } from "../../../src/domain/changes/lastWorsened";
import { reportWith, round } from "../../fixtures/reportWith";

const only = (goals: { targets: Target[] }[]): Target => {
  const target = goals[0]?.targets[0];
  if (!target) throw new RangeError("no target");
  return target;
};

/** The target's first round tells of the dates, with the sentence around each. */
const naming = (target: Target, text: string, dates: [iso: string, written: string][]): Target => ({
  ...target,
  assessments: target.assessments.map((assessment, index) =>
    index === 0
      ? {
          ...assessment,
          text,
          events: dates.map(([date, written]) => ({
            date,
            start: text.indexOf(written),
            end: text.indexOf(written) + written.length,
          })),
        }
      : assessment,
  ),
});

/** The columns' names and, in the cells of the report's only target, the dates that stand there. */
function drawn(rounds: Round[], text = "", dates: [iso: string, written: string][] = []) {
  const { report, goals } = reportWith(rounds, [[rounds.map(() => "on-track")]]);
  const target = naming(only(goals), text, dates);
  const columns = timelineColumns(report, [target]);
  return {
    columns: columns.map(({ id }) => id),
    cells: timelineCells(report, columns, target),
    placed: timelineCells(report, columns, target).flatMap(({ column, dates: placed }) =>
      placed.map((date) => `${date} in ${column.id}`),
    ),
  };
}

test("the year's result is a column, awaited until it is in", () => {
  expect(drawn([round(1)]).columns).toEqual(["2031-1", "awaited"]);
  expect(drawn([round(1), round("result")]).columns).toEqual(["2031-1", "2031-result"]);
});

test("each round has its assessment and change; the first has no change", () => {
  const { report, goals } = reportWith([round(1), round(2), round(3)], [[["at-risk", "on-track", "achieved"]]]);
  const target = only(goals);
  expect(
    timelineCells(report, timelineColumns(report, [target]), target).map(
      ({ said }) => said && [said.assessment.status, said.change],
    ),
  ).toEqual([["at-risk", null], ["on-track", "better"], ["achieved", "reached"], null]);
});

const opening = "Avajaiset pidetään 1.2.3.";

test.each([
  ["2031-03-31", ["2031-1", "2031-2", "awaited"], "2031-1"],
  ["2031-04-01", ["2031-1", "2031-2", "awaited"], "2031-2"],
  ["2031-10-12", ["2031-1", "2031-2", "2031-Q4", "awaited"], "2031-Q4"],
  ["2031-07-01", ["2031-1", "2031-2", "2031-Q3", "awaited"], "2031-Q3"],
  ["2030-12-31", ["earlier", "2031-1", "2031-2", "awaited"], "earlier"],
  ["2032-05-01", ["2031-1", "2031-2", "awaited", "later"], "later"],
])("what happens on %s stands in months of its own where no forecast looks back on them", (date, columns, place) => {
  const { columns: found, placed } = drawn([round(1), round(2)], opening, [[date, "1.2.3"]]);
  expect(found).toEqual(columns);
  expect(placed).toEqual([`${date} in ${place}`]);
});

test("a date in the last quarter is in a column before the year's result", () => {
  const { columns, placed } = drawn([round(3), round("result")], opening, [["2031-12-31", "1.2.3"]]);
  expect(columns).toEqual(["2031-3", "2031-Q4", "2031-result"]);
  expect(placed).toEqual(["2031-12-31 in 2031-Q4"]);
});

test("rounds of several years keep each year's dates in the year", () => {
  const next: Round = { ...round(1), id: "2032-1", year: 2032, period: "2032-Q1" };
  const { columns, placed } = drawn([round(3), next], opening, [["2031-11-01", "1.2.3"]]);
  expect(columns).toEqual(["2031-3", "2031-Q4", "2032-1", "awaited"]);
  expect(placed).toEqual(["2031-11-01 in 2031-Q4"]);
});

test("an event's sentence is not split at the full stops of a date", () => {
  const text = "Työ alkoi. Avajaiset pidettiin 1.2.2031 ja 15.2.2031 torilla. Väkeä oli paljon.";
  const { goals } = reportWith([round(1)], [[["on-track"]]]);
  const target = naming(only(goals), text, [["2031-02-01", "1.2.2031"]]);
  expect(sentencesNaming("2031-02-01", target)).toEqual(["Avajaiset pidettiin 1.2.2031 ja 15.2.2031 torilla."]);
  expect(sentencesNaming("2031-02-02", target)).toEqual([]);
});

test("two events on one day are both given", () => {
  const text = "Sauna avattiin 1.2.2031. Uimaranta suljettiin 1.2.2031.";
  const { goals } = reportWith([round(1)], [[["on-track"]]]);
  const target = only(goals);
  const day = (start: number) => ({ date: "2031-02-01", start, end: start + "1.2.2031".length });
  const twice = {
    ...target,
    assessments: target.assessments.map((one) => ({
      ...one,
      text,
      events: [day(text.indexOf("1.2.")), day(text.lastIndexOf("1.2."))],
    })),
  };
  expect(sentencesNaming("2031-02-01", twice)).toEqual(["Sauna avattiin 1.2.2031.", "Uimaranta suljettiin 1.2.2031."]);
});

test("a sentence that several rounds repeat is given once, from the newest round", () => {
  const { report, goals } = reportWith([round(1), round(2)], [[["on-track", "on-track"]]]);
  const target = only(goals);
  const twice = {
    ...target,
    assessments: target.assessments.map((assessment, index) => {
      const text = index === 0 ? "Avataan 1.2.2031." : "Avattiin 1.2.2031.";
      return { ...assessment, text, events: [{ date: "2031-02-01", start: text.indexOf("1."), end: text.length - 1 }] };
    }),
  };
  expect(timelineCells(report, timelineColumns(report, [twice]), twice).flatMap(({ dates }) => dates)).toEqual([
    "2031-02-01",
  ]);
  expect(sentencesNaming("2031-02-01", twice)).toEqual(["Avattiin 1.2.2031."]);
});

test("the last worsening counts up to the shown round", () => {
  const { report, goals } = reportWith(
    [round(1), round(2), round(3)],
    [
      [
        ["on-track", "at-risk", "not-achieved"],
        ["achieved", "achieved", "achieved"],
      ],
    ],
  );
  const [worse, never] = goals[0]?.targets ?? [];
  if (!worse || !never) throw new RangeError("no target");
  expect(lastWorsened(report, worse, "2031-3")).toBe(2);
  expect(lastWorsened(report, worse, "2031-2")).toBe(1);
  expect(lastWorsened(report, worse, "2031-1")).toBe(-1);
  expect(lastWorsened(report, never, "2031-3")).toBe(-1);
});

test("a report without rounds has a column for the result and no quarters", () => {
  const { report } = reportWith([round(1)], []);
  expect(timelineColumns({ ...report, rounds: [] }, [])).toEqual([{ kind: "awaited", id: "awaited", year: 2031 }]);
});

test("another year's result does not count as this year's", () => {
  const before: Round = { ...round("result"), id: "2030-result", year: 2030, period: "2030" };
  expect(drawn([before, round(1)]).columns).toEqual(["2030-result", "2031-1", "awaited"]);
});

test.each([
  ["2031-04", "2031-04-30", "2031-1"],
  ["2031-04", "2031-05-01", "2031-Q2"],
  ["2031", "2031-12-31", "2031-1"],
  ["2031-Q3", "2031-09-30", "2031-1"],
  ["2031-Q3", "2031-10-01", "2031-Q4"],
  ["2031-Q4", "2031-12-31", "2031-1"],
])("a forecast that looks back on %s holds what happens on %s in %s", (period, date, place) => {
  const { placed } = drawn([{ ...round(1), period }], opening, [[date, "1.2.3"]]);
  expect(placed).toEqual([`${date} in ${place}`]);
});

test("a quarter stands before what comes later, and after its year's forecasts", () => {
  const dates: [string, string][] = [
    ["2032-01-01", "1.2.3"],
    ["2031-11-01", "1.2.3"],
    ["2031-08-01", "1.2.3"],
  ];
  expect(drawn([round(1), round("result")], opening, dates).columns).toEqual([
    "2031-1",
    "2031-Q3",
    "2031-Q4",
    "2031-result",
    "later",
  ]);
});
