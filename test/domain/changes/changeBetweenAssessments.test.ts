import { expect, test } from "vitest";
import type { AssessmentSummary } from "../../../src/domain/dataset/summary";
import type { Status, Verdict } from "../../../src/domain/status";
import { changeBetweenAssessments, rereadingReason } from "../../../src/domain/changes/changeBetweenAssessments";

/** What a round says in words of its own, or in those of an earlier round. */
const said = (
  roundId: string,
  status: Verdict,
  words: { sameTextAs?: string; sameEvidenceAs?: string } = {},
): AssessmentSummary => ({ roundId, status, noneReason: null, events: [], ...words });

const reviewed = (assessment: AssessmentSummary): AssessmentSummary => ({ ...assessment, review: {} });

test.each<[Status, Verdict, string]>([
  ["on-track", "not-achieved", "worse"],
  ["not-achieved", "at-risk", "better"],
  ["on-track", "achieved", "reached"],
])("new words that say otherwise are a change: %s to %s", (before, after, change) => {
  expect(changeBetweenAssessments(said("1", before as Verdict), said("2", after))).toBe(change);
});

test("a new year starts anew after a result: nothing got worse or better from the one to the other", () => {
  const result = said("2030-result", "achieved");
  expect(changeBetweenAssessments(result, said("2031-1", "on-track"))).toBe("new");
  expect(changeBetweenAssessments(said("2030-result", "not-achieved"), said("2031-1", "not-achieved"))).toBe("new");
  expect(changeBetweenAssessments(said("2030-3", "on-track"), result)).toBe("reached");
  expect(changeBetweenAssessments(result, said("2031-result", "not-achieved"))).toBe("worse");
});

test("the same text with a reviewed status is a change of reading", () => {
  const before = said("1", "on-track");
  const after = reviewed(said("2", "at-risk", { sameTextAs: "1" }));
  expect(changeBetweenAssessments(before, after)).toBe("reread");
  expect(changeBetweenAssessments(after, before)).toBe("reread");
  expect(rereadingReason(before, after, false)).toBe("review");
  expect(rereadingReason(after, before, false)).toBe("review");
});

test("two rounds that repeat the same earlier round have the same text", () => {
  const second = said("2", "on-track", { sameTextAs: "1" });
  expect(changeBetweenAssessments(second, said("3", "at-risk", { sameTextAs: "1" }))).toBe("reread");
  expect(changeBetweenAssessments(second, said("3", "at-risk", { sameTextAs: "2" }))).toBe("worse");
});

test("the same evidence with another status in an outcome is a change of reading, whatever the other text", () => {
  const before = said("1", "at-risk");
  const after = said("result", "not-achieved", { sameEvidenceAs: "1" });
  expect(changeBetweenAssessments(before, after)).toBe("reread");
  expect(rereadingReason(before, after, true)).toBe("outcome");
  expect(rereadingReason(before, after, false)).toBe("rules");
});

test("a reviewed status of a text that was extended is a change", () => {
  const before = said("1", "on-track");
  const after = said("2", "at-risk", { sameEvidenceAs: "1" });
  expect(changeBetweenAssessments(before, reviewed(after))).toBe("worse");
  expect(changeBetweenAssessments(reviewed(before), after)).toBe("worse");
});

test("an unassessed round shares no evidence with another", () => {
  const none: AssessmentSummary = { roundId: "2", status: "none", noneReason: "unclear", events: [] };
  expect(changeBetweenAssessments(said("1", "on-track"), none)).toBe("dropped");
  expect(changeBetweenAssessments(none, said("3", "on-track", { sameEvidenceAs: "2" }))).toBe("new");
  expect(changeBetweenAssessments(none, said("3", "on-track", { sameTextAs: "2" }))).toBe("reread");
});

test("the same status with the same text is unchanged, and so are two rounds without text", () => {
  expect(changeBetweenAssessments(said("1", "on-track"), said("2", "on-track", { sameTextAs: "1" }))).toBe("same");
  const silent = (roundId: string): AssessmentSummary => ({
    roundId,
    status: "none",
    noneReason: "silent",
    events: [],
  });
  expect(changeBetweenAssessments(silent("1"), silent("2"))).toBe("same");
});
