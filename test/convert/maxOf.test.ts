import { expect, test } from "vitest";
import { maxOf, minOf } from "../../src/convert/maxOf";

test("the extremes of a table's million rows are found", () => {
  const numbers = Array.from({ length: 1_000_000 }, (_, at) => at);
  expect([minOf(numbers), maxOf(numbers)]).toEqual([0, 999_999]);
});

test("of no numbers there is the one that was given", () => {
  expect([maxOf([], 0), minOf([], 5)]).toEqual([0, 5]);
});
