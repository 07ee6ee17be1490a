import { expect, test } from "vitest";
import { runSync } from "../../src/domain/timeSlices";
import type { TimeSliced } from "../../src/domain/timeSlices";

function* counted(done: number[]): TimeSliced<string> {
  for (const step of [1, 2, 3]) {
    done.push(step);
    yield;
  }
  return "whole";
}

test("sliced work can run in one go", () => {
  const done: number[] = [];
  expect(runSync(counted(done))).toBe("whole");
  expect(done).toEqual([1, 2, 3]);
});
