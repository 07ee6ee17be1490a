import { expect, test } from "vitest";
import { forecastAccuracy, knownResults } from "../../../src/domain/stats/forecastAccuracy";
import { reportWith, round } from "../../fixtures/reportWith";
import type { MadeUpStatus } from "../../fixtures/reportWith";

const rounds = [round(1), round(2), round("result")];

function accuracy(...told: MadeUpStatus[][]) {
  const { report, goals } = reportWith(rounds, [told]);
  const outcome = report.rounds.at(-1);
  if (!outcome) throw new RangeError("a made-up outcome is missing");
  return forecastAccuracy(report, goals, outcome);
}

test("each forecast's predictions are compared with the outcome: reached, doubted, missed", () => {
  const [first, second, ...more] = accuracy(
    ["on-track", "achieved", "achieved"],
    ["on-track", "at-risk", "not-achieved"],
    ["at-risk", "on-track", "achieved"],
    ["not-achieved", "not-achieved", "not-achieved"],
  );
  expect(more).toEqual([]);
  expect(first?.round.id).toBe("2031-1");
  expect(first?.outcomes).toEqual([
    { prediction: "reached", targets: 2, achieved: 1, missed: 1, partly: 0, unknown: 0 },
    { prediction: "doubted", targets: 1, achieved: 1, missed: 0, partly: 0, unknown: 0 },
    { prediction: "missed", targets: 1, achieved: 0, missed: 1, partly: 0, unknown: 0 },
  ]);
  expect(second?.outcomes.map(({ prediction: foretold, targets, achieved }) => [foretold, targets, achieved])).toEqual([
    ["reached", 2, 2],
    ["doubted", 1, 0],
    ["missed", 1, 0],
  ]);
});

test("an outcome without a result counts neither for nor against the forecast", () => {
  const [first] = accuracy(
    ["on-track", "on-track", "silent"],
    ["on-track", "on-track", "on-track"],
    ["on-track", "on-track", "at-risk"],
    ["on-track", "on-track", "achieved"],
  );
  expect(first?.outcomes).toEqual([
    { prediction: "reached", targets: 4, achieved: 1, missed: 0, partly: 0, unknown: 3 },
  ]);
  expect(first && knownResults(first)).toBe(1);
});

test("targets that a forecast did not assess are left out", () => {
  const [first] = accuracy(["silent", "on-track", "achieved"], ["unclear", "on-track", "not-achieved"]);
  expect(first).toMatchObject({ outcomes: [], unassessed: 2 });
});

test("partly met counts as not met, and is also counted separately", () => {
  const { report, goals } = reportWith(rounds, [[["on-track", "on-track", "not-achieved"]]]);
  const result = goals[0]?.targets[0]?.assessments[2];
  const outcome = report.rounds.at(-1);
  if (!result || !outcome) throw new RangeError("a made-up outcome is missing");
  Object.assign(result, { partly: true });
  expect(forecastAccuracy(report, goals, outcome)[0]?.outcomes).toEqual([
    { prediction: "reached", targets: 1, achieved: 0, missed: 1, partly: 1, unknown: 0 },
  ]);
});

test("forecasts are only compared with the outcome of their own year", () => {
  const earlier = { ...round(4), id: "2030-4", year: 2030 };
  const { report, goals } = reportWith([earlier, ...rounds], [[["on-track", "on-track", "on-track", "achieved"]]]);
  const outcome = report.rounds.at(-1);
  if (!outcome) throw new RangeError("a made-up outcome is missing");
  expect(forecastAccuracy(report, goals, outcome).map(({ round: { id } }) => id)).toEqual(["2031-1", "2031-2"]);
});
