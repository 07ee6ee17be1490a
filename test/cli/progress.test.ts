import { describe, expect, test } from "vitest";
import { createProgress } from "../../src/cli/progress";

function told(isTTY: boolean, times: readonly number[]): string {
  let written = "";
  let now = 0;
  const progress = createProgress({ isTTY, write: (text) => (written += text) }, () => now);
  times.forEach((time, at) => {
    now = time;
    progress.show(`${at} goals assessed`);
  });
  progress.end();
  return written;
}

describe("how far the work has come", () => {
  test("is told in one line that is written over, and taken away at the end", () => {
    expect(told(true, [1200, 1400])).toBe("\r0 goals assessed\u001b[K\r1 goals assessed\u001b[K\r\u001b[K");
  });

  test("is not told of work that is done at once", () => {
    expect(told(true, [10, 900])).toBe("");
  });

  test("is told no more often than a person can read", () => {
    expect(told(true, [1200, 1210, 1220])).toBe("\r0 goals assessed\u001b[K\r\u001b[K");
  });

  test("is not told where nobody sits at a terminal", () => {
    expect(told(false, [1200, 5000])).toBe("");
  });
});
