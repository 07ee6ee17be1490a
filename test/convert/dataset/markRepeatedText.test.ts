import { expect, test } from "vitest";
import { markRepeatedText } from "../../../src/convert/dataset/markRepeatedText";
import { schemaVersion } from "../../../src/domain/dataset/schemaVersion";
import type { Assessment } from "../../../src/domain/dataset/schema";
import type { Verdict } from "../../../src/domain/status";
import { reportWith, round } from "../../fixtures/reportWith";

/** A target whose rounds say these texts, each decided by the evidence in it; empty where the round is silent. */
function repeated(...wordings: [text: string, evidence?: string, reason?: string][]): Assessment[] {
  const { report, goals } = reportWith(
    wordings.map((_, at) => round(at + 1)),
    [[wordings.map(([, evidence]): Verdict | "unclear" => (evidence === undefined ? "unclear" : "on-track"))]],
  );
  const target = goals[0]?.targets[0];
  if (!target) throw new RangeError("no target");
  const spanOf = (text: string, quote: string) => ({
    quote,
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
  });
  target.assessments = target.assessments.map((assessment, at) => {
    const [text = "", evidence = "", reason] = wordings[at] ?? [];
    if (assessment.status === "none") return { ...assessment, text };
    return {
      ...assessment,
      text,
      evidence: spanOf(text, evidence),
      reason: reason === undefined ? null : spanOf(text, reason),
    };
  });
  const marked = markRepeatedText({ schemaVersion, reports: [report], themes: [], programmes: [], goals });
  return marked.goals[0]?.targets[0]?.assessments ?? [];
}

const textsOf = (assessments: Assessment[]) => assessments.map(({ sameTextAs }) => sameTextAs);
const evidenceOf = (assessments: Assessment[]) =>
  assessments.map((one) => (one.status === "none" ? undefined : one.sameEvidenceAs));

test("a text that is carried forward word for word names the round that said it first, however it is spaced", () => {
  const found = repeated(
    ["Työ etenee.", "Työ etenee."],
    ["Työ\n etenee. ", "etenee."],
    ["Uutta.", "Uutta."],
    ["Työ etenee.", "Työ etenee."],
  );
  expect(textsOf(found)).toEqual([undefined, "2031-1", undefined, "2031-1"]);
});

test("a silence repeats nothing", () => {
  const found = repeated([""], [""], ["Toteutuu.", "Toteutuu."]);
  expect(textsOf(found)).toEqual([undefined, undefined, undefined]);
  expect(evidenceOf(found)).toEqual([undefined, undefined, undefined]);
});

test("the sentence that decides is known again in another text", () => {
  const found = repeated(["Alku. Toteutuu.", "Toteutuu."], ["Toteutuu.  Loppu.", "Toteutuu."], ["Loppu.", "Loppu."]);
  expect(textsOf(found)).toEqual([undefined, undefined, undefined]);
  expect(evidenceOf(found)).toEqual([undefined, "2031-1", undefined]);
});

test("the same verdict for another reason is decided by other words", () => {
  const found = repeated(
    ["Lakko. Ei toteudu.", "Ei toteudu.", "Lakko."],
    ["Rahat loppuivat. Ei toteudu.", "Ei toteudu.", "Rahat loppuivat."],
    ["Lakko. Ei toteudu. Uutta.", "Ei toteudu.", "Lakko."],
    ["Ei toteudu.", "Ei toteudu."],
  );
  expect(evidenceOf(found)).toEqual([undefined, undefined, "2031-1", undefined]);
});

test("a round without an assessment decides nothing, though its text may be repeated", () => {
  const found = repeated(["Toteutuu.", "Toteutuu."], ["Toteutuu."], ["Toteutuu.", "Toteutuu."]);
  expect(textsOf(found)).toEqual([undefined, "2031-1", "2031-1"]);
  expect(evidenceOf(found)).toEqual([undefined, undefined, "2031-1"]);
});
