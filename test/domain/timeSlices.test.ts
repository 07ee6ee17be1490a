import { expect, test } from "vitest";
import { atOnce } from "../../src/domain/timeSlices";
import type { Steps } from "../../src/domain/timeSlices";

function* counted(done: number[]): Steps<string> {
  for (const step of [1, 2, 3]) {
    done.push(step);
    yield;
  }
  return "whole";
}

test("work in steps can be done at once, to its end", () => {
  const done: number[] = [];
  expect(atOnce(counted(done))).toBe("whole");
  expect(done).toEqual([1, 2, 3]);
});
