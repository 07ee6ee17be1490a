import { describe, expect, test } from "vitest";
import { measuresOf } from "../../../src/convert/targets/measures";
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

  test("a short lead to a list, which joins its first item; a long one, or one that ends a sentence, stands for itself", () => {
    const list = "<ol><li>laituri korjataan</li><li>rata uusitaan</li></ol>";
    expect(textsOf(`<p>Tavoitteena on</p>${list}`)[0]).toBe("Tavoitteena on\nlaituri korjataan");
    expect(textsOf(`<p>Tavoitteena on kaupungin satamassa</p>${list}`)[0]).toBe(
      "Tavoitteena on kaupungin satamassa\nlaituri korjataan",
    );
    expect(textsOf(`<p>Tavoitteena on kaupungin vanhassa satamassa</p>${list}`)[0]).toBe(
      "Tavoitteena on kaupungin vanhassa satamassa",
    );
    expect(textsOf("<p>Tavoitteena on</p><p>laituri korjataan</p>")[0]).toBe("Tavoitteena on");
  });

  test("a list item that ends with a colon, as it stands", () => {
    expect(textsOf("<ul><li>Satama:</li><li>Laituri</li></ul>")).toEqual(["Satama:", "Laituri"]);
  });

  test("each text once: a heading belongs to the paragraph after it only", () => {
    expect(textsOf("<p>Satama:</p><p>Laituri.</p><p>Rata.</p>")).toEqual(["Satama:\nLaituri.", "Rata."]);
  });

  test("only what stands in a measure's cell, in its row", () => {
    const cells = [roundCell(forecast(1), "Laituria korjataan."), measureCell("Laituri", 5)];
    expect(measuresOf(cells, "fi").map(({ row, text }) => [row, text])).toEqual([[5, "Laituri"]]);
  });

  test("an item by its number, whose words leave the number out", () => {
    const [measure] = measuresIn("2) satamalaituri korjataan");
    expect(measure).toMatchObject({ item: true, text: "2) satamalaituri korjataan" });
    expect(measure?.words).toEqual(measuresIn("satamalaituri korjataan")[0]?.words);
    expect(measuresIn("Laituri")[0]?.item).toBe(false);
  });
});

describe("a paragraph leads to the next one", () => {
  test("where a colon ends it, not where one stands inside it", () => {
    expect(textsOf("<p>Satama:&nbsp;</p><p>Laituri korjataan</p>")).toHaveLength(1);
    expect(textsOf("<p>Satama: laituri korjataan</p><p>Rata uusitaan</p>")).toHaveLength(2);
    expect(textsOf("<p>Satama 2031: laiturit</p><p>Rata uusitaan</p>")).toHaveLength(2);
  });

  test("where it has four words, however they are spaced", () => {
    const list = "<ol><li>laituri korjataan</li><li>rata uusitaan</li></ol>";
    expect(textsOf(`<p>Tavoitteena on nyt siis</p>${list}`)).toHaveLength(2);
    expect(textsOf(`<p>&nbsp;Tavoitteena &nbsp;on nyt siis&nbsp;</p>${list}`)).toHaveLength(2);
    expect(textsOf(`<p>Tavoitteena on nyt siis se</p>${list}`)).toHaveLength(3);
  });

  test("not where a full stop ends it, though one inside it does no harm", () => {
    const list = "<ol><li>laituri korjataan</li><li>rata uusitaan</li></ol>";
    expect(textsOf(`<p>Tavoitteena on.</p>${list}`)).toHaveLength(3);
    expect(textsOf(`<p>Tavoitteena on.&nbsp;</p>${list}`)).toHaveLength(3);
    expect(textsOf(`<p>Kohta 2.1 on</p>${list}`)).toHaveLength(2);
  });
});
