import { afterEach, expect, test, vi } from "vitest";
import { runInSlices } from "../../../src/app/data/runInSlices";
import type { TimeSliced } from "../../../src/domain/timeSlices";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Steps that take so many milliseconds each. */
function* slow(steps: number, takes: number): TimeSliced<number> {
  for (let step = 0; step < steps; step += 1) {
    vi.advanceTimersByTime(takes);
    yield;
  }
  return steps;
}

/** How often work stopped for breath, where the browser offers a way to. */
async function pausesIn(work: TimeSliced<number>): Promise<number> {
  const pause = vi.fn(() => Promise.resolve());
  vi.stubGlobal("scheduler", { yield: pause });
  await runInSlices(work);
  return pause.mock.calls.length;
}

test("short work is done without a pause", async () => {
  vi.useFakeTimers();
  expect(await pausesIn(slow(3, 2))).toBe(0);
});

test("long work yields, with the same result", async () => {
  vi.useFakeTimers();
  expect(await pausesIn(slow(12, 2))).toBe(3);
  expect(await pausesIn(slow(5, 30))).toBe(5);
});

test("without `scheduler.yield`, work yields by a timer", async () => {
  vi.stubGlobal("scheduler", undefined);
  let heard = false;
  setTimeout(() => {
    heard = true;
  });
  const wait = performance.now();
  const work = function* (): TimeSliced<boolean> {
    while (performance.now() - wait < 60) yield;
    return heard;
  };
  expect(await runInSlices(work())).toBe(true);
});

test("work that fails fails", async () => {
  const work = function* (): TimeSliced<never> {
    yield;
    throw new RangeError("no such step");
  };
  await expect(runInSlices(work())).rejects.toThrow("no such step");
});
