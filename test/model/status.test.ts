import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bySeverity, severity, statuses, verdictOf } from "../../src/model/status";
import type { Status } from "../../src/model/status";

describe("a goal's verdict, by the city's own rule", () => {
  test.each<[string, Status[], Status]>([
    ["every target is achieved", ["achieved", "achieved"], "achieved"],
    ["its only target is achieved", ["achieved"], "achieved"],
    ["one target is still on track", ["achieved", "on-track"], "on-track"],
    ["a target is not assessed, the rest achieved", ["achieved", "none"], "none"],
    ["a target is not assessed, another on track", ["none", "on-track"], "on-track"],
    ["one target is at risk", ["achieved", "on-track", "at-risk", "none"], "at-risk"],
    ["one target will not be met, whatever the rest", ["achieved", "at-risk", "not-achieved"], "not-achieved"],
    ["no target is assessed", ["none", "none"], "none"],
    ["there are no targets", [], "none"],
  ])("%s", (_, targets, verdict) => {
    expect(verdictOf(targets)).toBe(verdict);
  });

  const targets = fc.array(fc.constantFrom(...statuses), { minLength: 1 });

  test("hangs on no order of the targets", () => {
    fc.assert(
      fc.property(targets, (told) => {
        expect(verdictOf(told.toReversed())).toBe(verdictOf(told));
      }),
    );
  });

  test("is never better than its worst target", () => {
    fc.assert(
      fc.property(targets, (told) => {
        const worst = Math.min(...told.filter((status) => status !== "none").map(severity));
        if (verdictOf(told) !== "none") expect(severity(verdictOf(told))).toBeLessThanOrEqual(worst);
      }),
    );
  });
});

test("what will not be met asks for attention first, what is achieved last, and silence comes before success", () => {
  expect(bySeverity).toEqual(["not-achieved", "at-risk", "none", "on-track", "achieved"]);
  expect(bySeverity.map(severity)).toEqual([0, 1, 2, 3, 4]);
  expect(new Set(bySeverity)).toEqual(new Set(statuses));
});
