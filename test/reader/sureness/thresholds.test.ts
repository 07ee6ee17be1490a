import { expect, test } from "vitest";
import { assess } from "../../../src/reader/assess";
import { toJudge } from "../../../src/reader/assessOrAsk";
import type { CrossJudged } from "../../../src/reader/sureness/measureRecords";
import { thresholdsOf } from "../../../src/reader/sureness/thresholds";

const passage = { text: "Tavoite toteutui.", language: "fi" } as const;
const verdict = toJudge(passage, assess(passage));
const judged = (likelihood: number, right: boolean, alwaysAsked = false): CrossJudged => ({
  verdict,
  side: "good",
  likelihood,
  right,
  alwaysAsked,
});
/** Two parts alike, each with 24 right verdicts from 0.80 up, and one wrong below. */
const parts = (...more: CrossJudged[]): CrossJudged[][] => {
  const part = [...Array.from({ length: 24 }, (_, at) => judged(0.8 + at / 200, true)), judged(0.7, false), ...more];
  return [part, [...part]];
};

test("as much is published as lets 95 in 100 of the good news be right", () => {
  expect(thresholdsOf(parts()).good).toBe(0.7);
  expect(thresholdsOf(parts(judged(0.6, false))).good).toBe(0.7);
  expect(thresholdsOf(parts(judged(0.75, false))).good).toBe(0.75);
});

test("a threshold rises from the mean of the parts to a likelihood from which on all verdicts together are right often enough", () => {
  const right = (likelihood: number) => Array.from({ length: 10 }, () => judged(likelihood, true));
  const wrong = [judged(0.7, false), judged(0.7, false)];
  expect(
    thresholdsOf([
      [...right(0.9), ...right(0.6)],
      [...right(0.9), ...wrong],
    ]).good,
  ).toBe(0.9);
});

test("what contradicts itself counts for nothing, since it is asked", () => {
  expect(thresholdsOf(parts(judged(0.99, false, true)))).toEqual(thresholdsOf(parts()));
});

test("nothing is published on a side without a verdict", () => {
  expect(thresholdsOf(parts()).bad).toBe(1);
});
