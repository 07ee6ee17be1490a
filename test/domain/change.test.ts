import { expect, test } from "vitest";
import { changeBetweenStatuses, changes } from "../../src/domain/change";
import { statuses } from "../../src/domain/status";

/** What happened from the row's status to the column's, in the order of `statuses`. */
const expected = {
  //             achieved   on-track  at-risk   not-achieved  none
  achieved: ["same", "worse", "worse", "worse", "dropped"],
  "on-track": ["reached", "same", "worse", "worse", "dropped"],
  "at-risk": ["reached", "better", "same", "worse", "dropped"],
  "not-achieved": ["reached", "better", "better", "same", "dropped"],
  none: ["reached", "new", "new", "new", "same"],
} as const;

test.each(statuses)("from %s", (before) => {
  expect(statuses.map((after) => changeBetweenStatuses(before, after))).toEqual(expected[before]);
});

test("changes are ordered from worse to unchanged", () => {
  expect(changes).toEqual(["worse", "dropped", "new", "better", "reached", "reread", "same"]);
});
