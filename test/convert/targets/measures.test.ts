import { describe, expect, test } from "vitest";
import { levelsOf } from "../../../src/convert/targets/levels";
import { matchMeasures } from "../../../src/convert/targets/matchMeasures";
import { measuresOf } from "../../../src/convert/targets/measures";
import { segmentsOf } from "../../../src/convert/targets/segments";
import { forecast, measureCell, roundCell } from "../../fixtures/goalCell";

const measuresIn = (...htmls: string[]) =>
  measuresOf(
    htmls.map((html, at) => measureCell(html, at + 2)),
    "fi",
  );
const textsOf = (...htmls: string[]) => measuresIn(...htmls).map(({ text }) => text);

describe("a goal is measured by", () => {
  test("each paragraph", () => {
    expect(textsOf("<p>Laituri korjataan.</p><p>Rata uusitaan.</p>")).toEqual(["Laituri korjataan.", "Rata uusitaan."]);
  });

  test("a paragraph with the bare heading that stands before it, over a page break too", () => {
    expect(textsOf("<p>Satama:</p><p>Laituri korjataan.</p>")).toEqual(["Satama:\nLaituri korjataan."]);
    expect(textsOf("Satama:", "Laituri korjataan.")).toEqual(["Satama:\nLaituri korjataan."]);
  });

  test("the items of a list, the first with the words that lead to it", () => {
    const measures = measuresIn(
      "<p>Tavoitteena on</p><ol><li>että laituri korjataan</li><li>että rata uusitaan</li></ol>",
    );
    expect(measures.map(({ text, item }) => [text, item])).toEqual([
      ["Tavoitteena on\nettä laituri korjataan", true],
      ["että rata uusitaan", true],
    ]);
  });

  test("a sentence before a list, which is no heading", () => {
    expect(textsOf("<p>Laituri korjataan.</p><ul><li>Rata uusitaan</li></ul>")).toHaveLength(2);
  });

  test("a last line that ends with a colon, as it stands", () => expect(textsOf("Mittari:")).toEqual(["Mittari:"]));
});

describe("the target levels stand", () => {
  const levelCell = (html: string) => ({ ...measureCell(html), role: { kind: "level" as const } });
  const measures = measuresIn("<p>Laitureita</p><p>Nostureita</p>");

  test("one to one with the measures of their row", () => {
    expect(levelsOf([levelCell("<p>8</p><p>3</p>")], measures)).toEqual([
      { text: "8", measures: [0] },
      { text: "3", measures: [1] },
    ]);
  });

  test("together where their number is another", () => {
    expect(levelsOf([levelCell("<p>11</p>")], measures)).toEqual([{ text: "11", measures: [0, 1] }]);
  });
});

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
});
