import { expect, test } from "vitest";
import type { Assessment } from "../../src/model/dataset";
import type { Verdict } from "../../src/model/status";
import { changeOf, rereadingOf } from "../../src/query/changeOf";

const said = (status: Verdict, text: string, evidence = text): Assessment => {
  const start = text.indexOf(evidence);
  return {
    roundId: "2031-1",
    status,
    noneReason: null,
    basis: "stated",
    rule: "made-up",
    evidence: { quote: evidence, start, end: start + evidence.length },
    reason: null,
    text,
    source: [],
    events: [],
  };
};

const reviewed = (assessment: Assessment): Assessment => ({
  ...assessment,
  review: { reason: "Kysytty laatijalta.", read: "on-track" },
});

test("new words that say worse are worse", () => {
  expect(changeOf(said("on-track", "Toteutuu."), said("not-achieved", "Ei toteudu."))).toBe("worse");
});

test("the same text, of which a person decided otherwise, was read otherwise: its state did not change", () => {
  const before = said("on-track", "Työ etenee.");
  const after = reviewed(said("at-risk", "Työ  etenee."));
  expect(changeOf(before, after)).toBe("reread");
  expect(changeOf(after, before)).toBe("reread");
  expect(rereadingOf(before, after, false)).toBe("review");
});

test("the same deciding sentence that an outcome weighs otherwise is a change of reading, whatever stands around it", () => {
  const before = said("at-risk", "Työ etenee. Toteutuu osittain.", "Toteutuu osittain.");
  const after = said("not-achieved", "Vuosi on päättynyt. Toteutuu osittain.", "Toteutuu osittain.");
  expect(changeOf(before, after)).toBe("reread");
  expect(rereadingOf(before, after, true)).toBe("outcome");
});

test("what a person decided of a text that was written on is news", () => {
  const before = said("on-track", "Työ etenee. Toteutuu.", "Toteutuu.");
  const after = reviewed(said("at-risk", "Rahoitus on auki. Toteutuu.", "Toteutuu."));
  expect(changeOf(before, after)).toBe("worse");
});

test("the same verdict for another reason is news", () => {
  const reason = { quote: "Työ etenee.", start: 0, end: 11 };
  const before = { ...said("on-track", "Työ etenee. Toteutuu.", "Toteutuu."), reason } as Assessment;
  expect(changeOf(before, said("at-risk", "Lakko. Toteutuu.", "Toteutuu."))).toBe("worse");
});

test("the same status in the same words is unchanged, and two silences are too", () => {
  expect(changeOf(said("on-track", "Toteutuu."), said("on-track", "Toteutuu."))).toBe("same");
});
