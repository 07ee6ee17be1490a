import { describe, expect, test } from "vitest";
import type { Goal } from "../../../src/domain/dataset/schema";
import { levelsOfMeasures, measuresOfTarget, unclaimedMeasures } from "../../../src/domain/goal/goalMeasures";
import { goalWith } from "../../fixtures/goalWith";

test("each measure belongs to targets or is listed as unclaimed; none is lost", () => {
  const goal = goalWith(["on-track"], ["on-track"], ["on-track"]);
  const claimed: Goal = {
    ...goal,
    measures: ["ensin", "toiseksi", "kolmanneksi"],
    targets: goal.targets.map((target, at) => ({ ...target, measures: [[2, 0], [0], []][at] ?? [] })),
  };
  expect(claimed.targets.map((target) => measuresOfTarget(claimed, target))).toEqual([
    ["kolmanneksi", "ensin"],
    ["ensin"],
    [],
  ]);
  expect(unclaimedMeasures(claimed)).toEqual(["toiseksi"]);
});

describe("target levels of a goal's measures", () => {
  const goal: Goal = {
    ...goalWith(["on-track"]),
    measures: ["Kävijät", "Arvosana"],
    levels: [
      { text: "Vähintään 80 %", measures: [0] },
      { text: "Molemmat kasvavat", measures: [0, 1] },
      { text: "Koko vuonna", measures: [] },
    ],
  };

  test("a target level is given for each measure that it belongs to", () => {
    expect(levelsOfMeasures(goal, [0])).toEqual(["Vähintään 80 %", "Molemmat kasvavat"]);
    expect(levelsOfMeasures(goal, [1])).toEqual(["Molemmat kasvavat"]);
  });

  test("a level without a measure is given when no measure is asked for", () => {
    expect(levelsOfMeasures(goal, [])).toEqual(["Koko vuonna"]);
  });

  test("a goal without levels gives none", () => {
    expect(levelsOfMeasures(goalWith(["on-track"]), [0])).toEqual([]);
  });

  test("measures that the goal does not have are none", () => {
    expect(goal.targets.map((target) => measuresOfTarget(goal, { ...target, measures: [1, 7] }))).toEqual([
      ["Arvosana"],
    ]);
  });
});
