import { expect, test } from "vitest";
import type { AssessmentLine } from "../../../src/domain/dataset/summary";
import type { Status, Verdict } from "../../../src/domain/status";
import { changeOf, rereadingOf } from "../../../src/domain/changes/changeOf";

/** What a round says in words of its own, or in those of an earlier round. */
const said = (
  roundId: string,
  status: Verdict,
  words: { sameTextAs?: string; sameEvidenceAs?: string } = {},
): AssessmentLine => ({ roundId, status, noneReason: null, events: [], ...words });

const reviewed = (assessment: AssessmentLine): AssessmentLine => ({ ...assessment, review: {} });

test.each<[Status, Verdict, string]>([
  ["on-track", "not-achieved", "worse"],
  ["not-achieved", "at-risk", "better"],
  ["on-track", "achieved", "reached"],
])("new words that say otherwise are a change: %s to %s", (before, after, change) => {
  expect(changeOf(said("1", before as Verdict), said("2", after))).toBe(change);
});

test("the same text, of which a person decided otherwise, was read otherwise: its state did not change", () => {
  const before = said("1", "on-track");
  const after = reviewed(said("2", "at-risk", { sameTextAs: "1" }));
  expect(changeOf(before, after)).toBe("reread");
  expect(changeOf(after, before)).toBe("reread");
  expect(rereadingOf(before, after, false)).toBe("review");
  expect(rereadingOf(after, before, false)).toBe("review");
});

test("two rounds that both repeat an earlier one say the same", () => {
  const second = said("2", "on-track", { sameTextAs: "1" });
  expect(changeOf(second, said("3", "at-risk", { sameTextAs: "1" }))).toBe("reread");
  expect(changeOf(second, said("3", "at-risk", { sameTextAs: "2" }))).toBe("worse");
});

test("the same deciding sentence that an outcome weighs otherwise is a change of reading, whatever stands around it", () => {
  const before = said("1", "at-risk");
  const after = said("result", "not-achieved", { sameEvidenceAs: "1" });
  expect(changeOf(before, after)).toBe("reread");
  expect(rereadingOf(before, after, true)).toBe("outcome");
  expect(rereadingOf(before, after, false)).toBe("rules");
});

test("what a person decided of a text that was written on is news", () => {
  const before = said("1", "on-track");
  const after = said("2", "at-risk", { sameEvidenceAs: "1" });
  expect(changeOf(before, reviewed(after))).toBe("worse");
  expect(changeOf(reviewed(before), after)).toBe("worse");
});

test("a round that is not assessed has no deciding words to share", () => {
  const none: AssessmentLine = { roundId: "2", status: "none", noneReason: "unclear", events: [] };
  expect(changeOf(said("1", "on-track"), none)).toBe("dropped");
  expect(changeOf(none, said("3", "on-track", { sameEvidenceAs: "2" }))).toBe("new");
  expect(changeOf(none, said("3", "on-track", { sameTextAs: "2" }))).toBe("reread");
});

test("the same status in the same words is unchanged, and two silences are too", () => {
  expect(changeOf(said("1", "on-track"), said("2", "on-track", { sameTextAs: "1" }))).toBe("same");
  const silent = (roundId: string): AssessmentLine => ({ roundId, status: "none", noneReason: "silent", events: [] });
  expect(changeOf(silent("1"), silent("2"))).toBe("same");
});
