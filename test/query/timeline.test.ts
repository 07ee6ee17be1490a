import { expect, test } from "vitest";
import type { Target } from "../../src/model/dataset";
import { columnsOf, timelineOf } from "../../src/query/timeline";
import { lastWorsened } from "../../src/query/worsened";
import { reportWith, round } from "../app/reportWith";

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

test("the year's end is a column until the result is in", () => {
  expect(columnsOf(reportWith([round(1)], []).report).map((one) => one?.id ?? "end")).toEqual(["2031-1", "end"]);
  expect(columnsOf(reportWith([round(1), round("result")], []).report)).toHaveLength(2);
});

test("each round says what it says and how it moved; the first has nothing to move from", () => {
  const { report, goals } = reportWith([round(1), round(2), round(3)], [[["at-risk", "on-track", "achieved"]]]);
  expect(timelineOf(report, only(goals)).map(({ assessment, change }) => [assessment?.status, change])).toEqual([
    ["at-risk", null],
    ["on-track", "better"],
    ["achieved", "reached"],
    [undefined, null],
  ]);
});

test.each([
  ["2031-03-31", 0],
  ["2031-04-01", 1],
  ["2030-12-31", 0],
  ["2031-10-12", 2],
  ["2032-05-01", 2],
])("what happens on %s stands in column %d", (date, column) => {
  const { report, goals } = reportWith([round(1), round(2)], [[["on-track", "on-track"]]]);
  const target = naming(only(goals), "Avajaiset pidetään 1.2.3.", [[date, "1.2.3"]]);
  expect(timelineOf(report, target).findIndex(({ events }) => events.length > 0)).toBe(column);
});

test("an event carries its own sentence, not split by the date's points", () => {
  const { report, goals } = reportWith([round(1)], [[["on-track"]]]);
  const text = "Työ alkoi. Avajaiset pidettiin 1.2.2031 ja 15.2.2031 torilla. Väkeä oli paljon.";
  const [first] = timelineOf(report, naming(only(goals), text, [["2031-02-01", "1.2.2031"]]));
  expect(first?.events).toEqual([
    { date: "2031-02-01", sentence: "Avajaiset pidettiin 1.2.2031 ja 15.2.2031 torilla." },
  ]);
});

test("what several rounds repeat stands once, as the last of them words it", () => {
  const { report, goals } = reportWith([round(1), round(2)], [[["on-track", "on-track"]]]);
  const target = only(goals);
  const twice = {
    ...target,
    assessments: target.assessments.map((assessment, index) => {
      const text = index === 0 ? "Avataan 1.2.2031." : "Avattiin 1.2.2031.";
      return { ...assessment, text, events: [{ date: "2031-02-01", start: text.indexOf("1."), end: text.length - 1 }] };
    }),
  };
  expect(timelineOf(report, twice).flatMap(({ events }) => events)).toEqual([
    { date: "2031-02-01", sentence: "Avattiin 1.2.2031." },
  ]);
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
