import { expect, test } from "vitest";
import {
  assessmentIn,
  blockersIn,
  goalsOf,
  newestRound,
  previousRound,
  statusIn,
  verdictIn,
} from "../../../src/domain/goal/assessmentIn";
import type { Goal } from "../../../src/domain/dataset/schema";
import { reportWith, round } from "../../fixtures/reportWith";
import type { MadeUpStatus } from "../../fixtures/reportWith";

const { dataset, report } = reportWith([round(1), round(2)], [[["on-track", "achieved"]], [["at-risk", "at-risk"]]]);

function goalOf(...told: MadeUpStatus[]): Goal {
  const [goal] = reportWith([round(1)], [told.map((status) => [status])]).goals;
  if (!goal) throw new RangeError("a made-up goal is missing");
  return goal;
}

const named = (targets: readonly { name: string }[]) => targets.map(({ name }) => name);

test("a target has one assessment in each round", () => {
  const [target] = dataset.goals.flatMap(({ targets }) => targets);
  if (!target) throw new RangeError("a made-up target is missing");
  expect(assessmentIn(target, "2031-1").roundId).toBe("2031-1");
  expect(statusIn(target, "2031-1")).toBe("on-track");
  expect(statusIn(target, "2031-2")).toBe("achieved");
  expect(() => assessmentIn(target, "2030-1")).toThrow("osatavoite-1-1 has no assessment in 2030-1");
});

test("the verdict is the round's", () => {
  const [first, second] = dataset.goals;
  expect(first && verdictIn(first, "2031-1")).toBe("on-track");
  expect(first && verdictIn(first, "2031-2")).toBe("achieved");
  expect(second && verdictIn(second, "2031-2")).toBe("at-risk");
});

test.each<[string, MadeUpStatus[], string[]]>([
  [
    "what will not be met, and not what is merely at risk",
    ["not-achieved", "at-risk", "achieved", "not-achieved"],
    ["Osatavoite 1.1", "Osatavoite 1.4"],
  ],
  ["what is at risk, where nothing is worse", ["on-track", "at-risk", "silent"], ["Osatavoite 1.2"]],
  ["nothing, where all is on track", ["on-track", "achieved"], []],
  ["nothing, where nothing is assessed", ["silent", "unclear"], []],
  ["nothing, where all is achieved", ["achieved"], []],
])("a goal is blocked by %s", (_, told, blockers) => {
  expect(named(blockersIn(goalOf(...told), "2031-1"))).toEqual(blockers);
});

test("a report's goals are only its own, in its order", () => {
  const other = {
    ...dataset,
    goals: dataset.goals.map((goal, index) => (index === 0 ? { ...goal, reportId: "muu" } : goal)),
  };
  expect(goalsOf(other, report).map(({ id }) => id)).toEqual(["tavoite-2"]);
  expect(goalsOf(dataset, report).map(({ id }) => id)).toEqual(["tavoite-1", "tavoite-2"]);
});

test("the newest round is the last; a report without rounds throws", () => {
  expect(newestRound(report).id).toBe("2031-2");
  expect(() => newestRound({ ...report, rounds: [] })).toThrow("puistot-2031 has no round");
});

test("the previous round of the first round is none", () => {
  expect(previousRound(report, "2031-2")?.id).toBe("2031-1");
  expect(previousRound(report, "2031-1")).toBeUndefined();
});
