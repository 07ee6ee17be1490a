import { expect, test } from "vitest";
import { groupFinding, byAtRiskOrMissed, roundFinding } from "../../../src/domain/stats/chartFindings";
import type { Tally } from "../../../src/domain/stats/tally";

const tally = (some: Partial<Tally>): Tally => ({
  achieved: 0,
  "on-track": 0,
  "at-risk": 0,
  "not-achieved": 0,
  "to-check": 0,
  none: 0,
  ...some,
});

test("the group with the most targets at risk or not met, with its numbers", () => {
  const rows = [
    { id: "puistot", tally: tally({ "at-risk": 1, achieved: 2 }) },
    { id: "uimahallit", tally: tally({ "at-risk": 1, "not-achieved": 1, achieved: 3, none: 1 }) },
  ];
  expect(groupFinding(rows)).toEqual({ kind: "one", id: "uimahallit", atRiskOrMissed: 2, targets: 6, achieved: 3 });
});

test("groups with the most atRiskOrMissed stand first, others as they were", () => {
  const rows = [
    { id: "a", tally: tally({ achieved: 9 }) },
    { id: "b", tally: tally({ "at-risk": 1 }) },
    { id: "c", tally: tally({ "at-risk": 1, "not-achieved": 1 }) },
    { id: "d", tally: tally({ "not-achieved": 1 }) },
  ];
  expect(byAtRiskOrMissed(rows).map(({ id }) => id)).toEqual(["c", "b", "d", "a"]);
});

test("groups that share the highest number are all named, the others not", () => {
  const rows = ["a", "b", "c"].map((id) => ({ id, tally: tally({ "not-achieved": id === "c" ? 1 : 2 }) }));
  expect(groupFinding(rows)).toEqual({ kind: "several", ids: ["a", "b"], atRiskOrMissed: 2 });
});

test('the findings "nothing assessed" and "all achieved" replace "nothing at risk"', () => {
  const rows = (some: Partial<Tally>) => ["a", "b"].map((id) => ({ id, tally: tally(some) }));
  expect(groupFinding(rows({ none: 2 }))).toEqual({ kind: "unassessed" });
  expect(roundFinding(rows({ none: 2 }))).toEqual({ kind: "unassessed" });
  expect(groupFinding(rows({ achieved: 2 }))).toEqual({ kind: "achieved" });
  expect(groupFinding(rows({ none: 1, "on-track": 1 }))).toEqual({ kind: "none" });
});

test("no atRiskOrMissed and nothing counted are different findings", () => {
  expect(groupFinding([{ id: "a", tally: tally({ achieved: 1, "on-track": 1 }) }])).toEqual({ kind: "none" });
  expect(groupFinding([])).toEqual({ kind: "empty" });
});

test("the first and the shown round are compared; one round alone is told as it is", () => {
  const first = { id: "1", tally: tally({ "on-track": 3, "at-risk": 2 }) };
  const last = { id: "3", tally: tally({ achieved: 2, "not-achieved": 3 }) };
  expect(roundFinding([first, { id: "2", tally: tally({ none: 5 }) }, last])).toEqual({
    kind: "course",
    firstId: "1",
    lastId: "3",
    achieved: [0, 2],
    atRiskOrMissed: [2, 3],
  });
  expect(roundFinding([last])).toEqual({ kind: "single", roundId: "3", achieved: 2, atRiskOrMissed: 3, targets: 5 });
  expect(roundFinding([])).toEqual({ kind: "empty" });
});
