import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bySeverity, contradicts, severity, shownStatuses, statuses, verdictOf } from "../../src/domain/status";
import type { Status } from "../../src/domain/status";

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

  test("does not depend on the order of the targets", () => {
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

test("severity is highest for not met and lowest for achieved, with unassessed before success", () => {
  expect(bySeverity).toEqual(["not-achieved", "at-risk", "none", "on-track", "achieved"]);
  expect(shownStatuses).toEqual(["not-achieved", "at-risk", "to-check", "none", "on-track", "achieved"]);
  expect(shownStatuses.map(severity)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(new Set(bySeverity)).toEqual(new Set(statuses));
});

describe("the report's own light against its words", () => {
  const contradicting = (kind: "forecast" | "outcome", read: Status) =>
    statuses.filter((own) => contradicts(read, own, kind));

  test.each<[Status, Status[]]>([
    ["achieved", ["at-risk", "not-achieved"]],
    ["on-track", ["at-risk", "not-achieved"]],
    ["at-risk", ["achieved", "on-track", "not-achieved"]],
    ["not-achieved", ["achieved", "on-track", "at-risk"]],
    ["none", ["achieved", "on-track", "at-risk", "not-achieved"]],
  ])("in a forecast read as %s, they are at odds where the light says %j", (read, own) => {
    expect(contradicting("forecast", read)).toEqual(own);
  });

  test.each<[Status, Status[]]>([
    ["achieved", ["at-risk", "not-achieved"]],
    ["on-track", ["at-risk", "not-achieved"]],
    ["at-risk", ["achieved", "on-track"]],
    ["not-achieved", ["achieved", "on-track"]],
    ["none", ["achieved", "on-track", "at-risk", "not-achieved"]],
  ])("in an outcome read as %s, where only partly is not, they are at odds where it says %j", (read, own) => {
    expect(contradicting("outcome", read)).toEqual(own);
  });

  test("a report without its own statuses contradicts nothing", () => {
    for (const read of statuses) expect(contradicts(read, null, "forecast")).toBe(false);
  });
});
