import { describe, expect, test } from "vitest";
import { assessmentOf } from "../../../../src/convert/report/assessments/assessments";
import { segmentsOf } from "../../../../src/convert/targets/segments";
import { forecast, roundCell } from "../../../fixtures/goalCell";

const round = forecast(1);
const report = { language: "fi" as const, sources: [] };
const assessmentsIn = (html: string) =>
  segmentsOf([roundCell(round, html)], { language: "fi", round }).map(
    (segment) => assessmentOf(round, [segment], report).assessment,
  );

describe("what a round says of a target", () => {
  test("is its own paragraphs as received, with their places", () => {
    const [assessment] = assessmentsIn("<p>Laituri:</p><p>Nosturit  tilattiin. Tavoite toteutuu.</p>");
    expect(assessment).toMatchObject({
      status: "on-track",
      text: "Laituri:\nNosturit  tilattiin. Tavoite toteutuu.",
      source: [
        { row: 2, column: 4, paragraph: 1 },
        { row: 2, column: 4, paragraph: 2 },
      ],
    });
  });

  test("quotes its evidence from that text", () => {
    for (const { text, evidence } of assessmentsIn("<p>Laituri: Tavoite toteutuu.</p><p>Rata: Tavoite ei toteudu.</p>"))
      expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });

  test("is read in its own part of a paragraph that speaks of several targets", () => {
    const found = assessmentsIn(
      "Tavoite laiturin korjaamisesta saavutetaan. Tavoite ratapihan siirtämisestä ei toteudu.",
    );
    expect(found.map(({ status }) => status)).toEqual(["on-track", "not-achieved"]);
    expect(new Set(found.map(({ text }) => text)).size).toBe(1);
  });

  test("skips what stands between two parts of its own", () => {
    const [first, , last] = segmentsOf(
      [roundCell(round, "<p>Laituri: korjattu.</p><p>Rata: Tavoite ei toteudu.</p><p>Nosturi: Tavoite toteutuu.</p>")],
      { language: "fi", round },
    );
    const segments = [first, last].flatMap((one) => one ?? []);
    expect(assessmentOf(round, segments, report).assessment.status).toBe("on-track");
  });

  test("is silence where the round does not speak of it", () => {
    const [segment] = segmentsOf([roundCell(round, "Tavoite toteutuu.")], { language: "fi", round });
    expect(assessmentOf(forecast(2), segment ? [segment] : [], report).assessment).toMatchObject({
      status: "none",
      noneReason: "silent",
      text: "",
      evidence: null,
    });
  });

  test("names its document where the report has several", () => {
    const [segment] = segmentsOf([roundCell(round, "Tavoite toteutuu.")], { language: "fi", round });
    const sources = ["a.tsv", "b.tsv"].map((file) => ({ file, sha256: "" }));
    const { assessment } = assessmentOf(round, segment ? [segment] : [], { ...report, sources });
    expect(assessment.source).toEqual([{ file: "satama-2031/t.tsv", row: 2, column: 4, paragraph: 1 }]);
  });
});
