import { describe, expect, test } from "vitest";
import { matchMeasures } from "../../../src/convert/targets/matchMeasures";
import type { MatchedTarget } from "../../../src/convert/targets/matchAcrossRounds";
import { measuresOf } from "../../../src/convert/targets/measures";
import { segmentsOf } from "../../../src/convert/targets/segments";
import { forecast, measureCell, roundCell } from "../../fixtures/goalCell";

const measuresIn = (...htmls: string[]) =>
  measuresOf(
    htmls.map((html, at) => measureCell(html, at + 2)),
    "fi",
  );

describe("a target answers to", () => {
  const answered = (measures: readonly string[], html: string) => {
    const round = forecast(1);
    const segments = segmentsOf([roundCell(round, html)], { language: "fi", round });
    const list = measuresIn(measures.map((text) => `<p>${text}</p>`).join(""));
    return matchMeasures(
      segments.map((segment) => ({ segments: [segment] })),
      list,
      "fi",
    );
  };

  test("the measure with which it shares its telling words", () => {
    expect(
      answered(
        ["Ratapihan kiskot uusitaan.", "Laiturin nosturit uusitaan."],
        "<p>Laituri: Nosturit uusitaan.</p><p>Ratapiha: Kiskot uusitaan.</p>",
      ),
    ).toEqual([[1], [0]]);
  });

  test("the only measure of the goal, whatever it says", () => {
    expect(answered(["Asiakastyytyväisyys"], "<p>Laituri: A.</p><p>Ratapiha: B.</p>")).toEqual([[0], [0]]);
  });

  test("none with which it shares nothing", () => {
    expect(answered(["Asiakastyytyväisyys", "Päästöt"], "Laituri korjataan.")).toEqual([[]]);
  });

  test("the one that names its label", () => {
    expect(
      answered(["Nuoret saavat kahvilan.", "Ikäihmiset saavat kerhon."], "Ikäihmiset: Aloitettiin syksyllä."),
    ).toEqual([[1]]);
  });

  test("none where the goal has no measure", () => expect(answered([], "Laituri korjataan.")).toEqual([[]]));

  test("none by a word that all measures and targets have", () => {
    expect(
      answered(
        ["Sataman laiturit", "Sataman kiskot"],
        "<p>Nosturit: Sataman työt alkoivat.</p><p>Kauha: Sataman väylä ruopattiin.</p>",
      ),
    ).toEqual([[], []]);
  });

  test("none where a goal has more pairs of targets and measures than are compared, which no report has", () => {
    const round = forecast(1);
    const targetsIn = (html: string) =>
      segmentsOf([roundCell(round, html)], { language: "fi", round }).map((segment): MatchedTarget => ({
        segments: [segment],
      }));
    const repeated = <T>(list: readonly T[], times: number) => Array.from({ length: times }, () => list).flat();
    const measures = [...measuresIn("Laiturin nosturit"), ...repeated(measuresIn("Päästöt"), 149)];
    const firstAnswer = (targets: number) =>
      matchMeasures(
        [...targetsIn("Laiturin nosturit uusitaan."), ...repeated(targetsIn("Kiskot ostetaan."), targets - 1)],
        measures,
        "fi",
      )[0];
    expect([firstAnswer(150), firstAnswer(151)]).toEqual([[0], []]);
  });

  test("the first of two that fit as well", () => {
    expect(answered(["Laiturin nosturit", "Laiturin nosturit"], "Laiturin nosturit uusitaan.")).toEqual([[0]]);
  });

  test("rather the one of its own row than a like one of another", () => {
    const round = forecast(1);
    const inRow = (row: number) =>
      segmentsOf([roundCell(round, "Laiturin nosturit uusitaan.", row)], { language: "fi", round });
    const measures = measuresIn("Laiturin nosturit", "Laiturin nosturit");
    const of = (row: number) =>
      matchMeasures(
        inRow(row).map((segment) => ({ segments: [segment] })),
        measures,
        "fi",
      );
    expect([of(2), of(3)]).toEqual([[[0]], [[1]]]);
  });
});

describe("a label", () => {
  const answeredBy = (measures: readonly string[], html: string) => {
    const round = forecast(1);
    const segments = segmentsOf([roundCell(round, html)], { language: "fi", round });
    const list = measuresIn(measures.map((text) => `<p>${text}</p>`).join(""));
    return matchMeasures(
      segments.map((segment) => ({ segments: [segment] })),
      list,
      "fi",
    );
  };

  test("weighs more than a word of the text: the measure that it names is the target's", () => {
    expect(answeredBy(["Ratapihan kiskot", "Laiturin nosturit"], "Laituri: Kiskot saapuivat ratapihalle.")).toEqual([
      [1],
    ]);
    expect(answeredBy(["Kiskot", "Laituri"], "Laituri: Kiskot saapuivat.")).toEqual([[1]]);
  });

  test("with a like word that is not the same names no measure", () => {
    expect(
      answeredBy(
        ["Satamaradan huolto", "Päästöt"],
        "<p>Satama: Nosturit saapuivat.</p><p>Asema: Laituri avattiin.</p>",
      ),
    ).toEqual([[], []]);
  });
});
