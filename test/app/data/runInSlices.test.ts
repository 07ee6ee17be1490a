import { afterEach, expect, test, vi } from "vitest";
import { inSteps } from "../../../src/app/data/runInSlices";
import type { Steps } from "../../../src/domain/timeSlices";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Steps that take so many milliseconds each. */
function* slow(steps: number, takes: number): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    vi.advanceTimersByTime(takes);
    yield;
  }
  return steps;
}

/** How often work stopped for breath, where the browser offers a way to. */
async function pausesIn(work: Steps<number>): Promise<number> {
  const pause = vi.fn(() => Promise.resolve());
  vi.stubGlobal("scheduler", { yield: pause });
  await inSteps(work);
  return pause.mock.calls.length;
}

test("short work is done without a pause", async () => {
  vi.useFakeTimers();
  expect(await pausesIn(slow(3, 2))).toBe(0);
});

test("long work stops for breath, and comes to the same", async () => {
  vi.useFakeTimers();
  expect(await pausesIn(slow(12, 2))).toBe(3);
  expect(await pausesIn(slow(5, 30))).toBe(5);
});

test("a browser without a way to pause gets its breath from a timer", async () => {
  vi.stubGlobal("scheduler", undefined);
  let heard = false;
  setTimeout(() => {
    heard = true;
  });
  const wait = performance.now();
  const work = function* (): Steps<boolean> {
    while (performance.now() - wait < 60) yield;
    return heard;
  };
  expect(await inSteps(work())).toBe(true);
});

test("work that fails fails", async () => {
  const work = function* (): Steps<never> {
    yield;
    throw new RangeError("no such step");
  };
  await expect(inSteps(work())).rejects.toThrow("no such step");
});
