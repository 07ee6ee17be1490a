import { expect, test } from "vitest";
import type { Dataset, Goal } from "../../../src/domain/dataset/schema";
import { earlierTargets, goalThroughYears } from "../../../src/domain/goal/otherYears";
import { reportWith, round } from "../../fixtures/reportWith";

const made = reportWith([round(1)], [[["on-track"]]]);
const years = [2029, 2030, 2031];

/** One goal through three years, its target going on from 2030 alone; in 2031 the goal is parted in two. */
const goals: Goal[] = [...years, 2031].flatMap((year, at) =>
  made.goals.map((goal) => ({
    ...goal,
    id: at === 3 ? "toinen-2031" : `tavoite-${year}`,
    reportId: `puistot-${year}`,
    ...(year > 2029 ? { continues: `tavoite-${year - 1}` } : {}),
    targets: goal.targets.map((target) => ({
      ...target,
      id: `osatavoite-${year}-${at}`,
      ...(year === 2031 ? { continues: "osatavoite-2030-1" } : {}),
    })),
  })),
);
const dataset: Dataset = {
  ...made.dataset,
  reports: years.map((year) => ({ ...made.report, id: `puistot-${year}`, year })),
  goals,
};
const goalBy = (id: string): Goal => {
  const goal = goals.find((one) => one.id === id);
  if (!goal) throw new RangeError(id);
  return goal;
};

test("a goal is followed through earlier and later years, the earliest first", () => {
  const through = (id: string) =>
    goalThroughYears(dataset, goalBy(id)).map(({ goal, report }) => [report.year, goal.id]);
  const whole = [
    [2029, "tavoite-2029"],
    [2030, "tavoite-2030"],
    [2031, "tavoite-2031"],
  ];
  expect(through("tavoite-2031")).toEqual(whole);
  expect(through("tavoite-2029")).toEqual([...whole, [2031, "toinen-2031"]]);
});

test("a target's earlier years end where it was new", () => {
  const goal = goalBy("tavoite-2031");
  expect(
    goal.targets.flatMap((target) => earlierTargets(dataset, goal, target)).map(({ target }) => target.id),
  ).toEqual(["osatavoite-2030-1"]);
});

test("goals that continue each other in a circle do not loop forever", () => {
  const circle = { ...dataset, goals: goals.map((goal) => ({ ...goal, continues: "tavoite-2031" })) };
  expect(goalThroughYears(circle, goalBy("tavoite-2031")).length).toBeLessThan(6);
});
