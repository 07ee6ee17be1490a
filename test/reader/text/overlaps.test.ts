import { describe, expect, test } from "vitest";
import { firstOverlapping, overlapsAny } from "../../../src/reader/text/overlaps";

const spans = [
  { start: 0, end: 4 },
  { start: 6, end: 9 },
  { start: 12, end: 20 },
];

describe("spans", () => {
  test.each([
    [{ start: 3, end: 5 }, true],
    [{ start: 4, end: 6 }, false],
    [{ start: 9, end: 13 }, true],
    [{ start: 20, end: 25 }, false],
  ])("of which one shares a character with %o: %s", (span, expected) => {
    expect(overlapsAny(spans)(span)).toBe(expected);
    expect(firstOverlapping(spans, span) !== undefined).toBe(expected);
  });

  test("a long one reaches beyond those that open after it", () =>
    expect(
      overlapsAny([
        { start: 5, end: 7 },
        { start: 0, end: 40 },
      ])({ start: 30, end: 31 }),
    ).toBe(true));

  test("the first of several is found", () =>
    expect(firstOverlapping(spans, { start: 3, end: 30 })).toEqual({ start: 0, end: 4 }));

  test("none overlaps where there is none", () => {
    expect(overlapsAny([])({ start: 0, end: 9 })).toBe(false);
    expect(firstOverlapping(spans.slice(0, 0), { start: 0, end: 9 })).toBeUndefined();
  });
});
