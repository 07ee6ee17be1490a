import { expect, test } from "vitest";
import { askedOnPart } from "../../../../src/convert/report/assessments/askedOnPart";
import type { FoundAssessment } from "../../../../src/convert/report/assessments/assessments";

const setback = "Emme ole saaneet hankkeisiin rahoitusta.";
const deeds = "Laituri on maalattu. Nosturi on huollettu. Laivoja kävi kesällä. Majakka näkyy kauas.";

function inferred(text: string, status: "at-risk" | "achieved" = "at-risk"): FoundAssessment {
  const start = text.indexOf(setback);
  return {
    reading: null,
    assessment: {
      roundId: "2031-result",
      status,
      noneReason: null,
      basis: "inferred",
      rule: "fi.behind",
      evidence: { quote: setback, start, end: start + setback.length },
      reason: null,
      text,
      source: [],
      events: [],
    },
  };
}

test("one setback among the deeds for several measures is asked", () => {
  expect(askedOnPart(inferred(`${deeds} ${setback}`), 3, "fi").assessment).toMatchObject({
    status: "none",
    noneReason: "unclear",
    candidate: { status: "at-risk", rule: "fi.behind" },
  });
});

test.each([
  ["on a single measure", inferred(`${deeds} ${setback}`), 1],
  ["in a short text", inferred(`Laituri on maalattu. ${setback}`), 3],
  ["that is good", inferred(`${deeds} ${setback}`, "achieved"), 3],
])("news %s are published", (_, found, measures) => expect(askedOnPart(found, measures, "fi")).toBe(found));
