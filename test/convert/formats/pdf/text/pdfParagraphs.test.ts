import { expect, test } from "vitest";
import { pdfParagraphs } from "../../../../../src/convert/formats/pdf/text/pdfParagraphs";
import type { TextLine } from "../../../../../src/convert/formats/pdf/text/textLines";

const line = (text: string, baseline: number, right: number): TextLine => {
  const run = { text, left: 55, right, baseline, size: 10, bold: false };
  return { runs: [run], left: 55, right, baseline, size: 10, bold: false, text };
};

const textOf = (upper: string, lower: string, right = 109) =>
  pdfParagraphs([line(upper, 100, right), line(lower, 112, 65)], { left: 50, right: 115 }).map(
    ({ paragraph }) => paragraph.text,
  );

test("a word that its column cuts without a hyphen is whole again", () => {
  expect(textOf("Toimintatuot", "ot")).toEqual(["Toimintatuotot"]);
  expect(textOf("Fullmäktigem", "ål 2031")).toEqual(["Fullmäktigemål 2031"]);
});

test("words that stand under each other stay apart: where the column is not full, or the lower one may be a word", () => {
  expect(textOf("Toimintatuot", "ot", 95)).toEqual(["Toimintatuot ot"]);
  expect(textOf("Toimintakate", "on")).toEqual(["Toimintakate on"]);
  expect(textOf("Palveluverkko", "tehostuu")).toEqual(["Palveluverkko tehostuu"]);
});
