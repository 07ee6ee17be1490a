import { expect, test } from "vitest";
import { changesBetween, countChanges } from "../../../src/domain/changes/changesBetween";
import { reportWith, round } from "../../fixtures/reportWith";

const { goals } = reportWith(
  [round(1), round(2)],
  [
    [
      ["on-track", "on-track"],
      ["on-track", "achieved"],
      ["on-track", "at-risk"],
    ],
    [
      ["at-risk", "not-achieved"],
      ["at-risk", "on-track"],
      ["silent", "on-track"],
      ["on-track", "silent"],
      ["silent", "silent"],
    ],
  ],
);

test("what got worse comes first, the worst of it first; what stayed as it was comes last", () => {
  expect(changesBetween(goals, "2031-1", "2031-2").map(({ target, change }) => [target.name, change])).toEqual([
    ["Osatavoite 2.1", "worse"],
    ["Osatavoite 1.3", "worse"],
    ["Osatavoite 2.4", "dropped"],
    ["Osatavoite 2.3", "new"],
    ["Osatavoite 2.2", "better"],
    ["Osatavoite 1.2", "reached"],
    ["Osatavoite 2.5", "same"],
    ["Osatavoite 1.1", "same"],
  ]);
});

test("a change carries its goal and what both rounds say", () => {
  const worst = changesBetween(goals, "2031-1", "2031-2").at(0);
  expect(worst).toMatchObject({
    goal: { id: "tavoite-2" },
    before: { roundId: "2031-1", status: "at-risk" },
    after: { roundId: "2031-2", status: "not-achieved" },
  });
});

test("with swapped rounds, worse becomes better", () => {
  const back = changesBetween(goals, "2031-2", "2031-1");
  expect(back.find(({ target }) => target.name === "Osatavoite 2.1")?.change).toBe("better");
});

test("changes are counted by their kind", () => {
  expect(countChanges(changesBetween(goals, "2031-1", "2031-2"))).toEqual({
    worse: 2,
    dropped: 1,
    new: 1,
    better: 1,
    reached: 1,
    reread: 0,
    same: 2,
  });
  expect(countChanges([])).toEqual({ worse: 0, dropped: 0, new: 0, better: 0, reached: 0, reread: 0, same: 0 });
});
