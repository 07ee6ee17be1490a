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

test("a label in bold under a title in bold opens a paragraph of its own, though the title fills its line", () => {
  const bold = (text: string, baseline: number, right: number) => ({
    text,
    left: 55,
    right,
    baseline,
    size: 10,
    bold: true,
  });
  const title = bold("Satama saa uuden laiturin", 100, 112);
  const label = bold("Mittari:", 112, 80);
  const value = { ...bold("laiturit", 112, 110), left: 83, bold: false };
  const lineOf = (...runs: (typeof title)[]): TextLine => ({
    runs,
    left: 55,
    right: runs.at(-1)?.right ?? 0,
    baseline: runs[0]?.baseline ?? 0,
    size: 10,
    bold: runs.every((run) => run.bold),
    text: runs.map(({ text }) => text).join(" "),
  });
  const paragraphs = (...lines: TextLine[]) =>
    pdfParagraphs(lines, { left: 50, right: 115 }).map(({ paragraph }) => paragraph.text);
  expect(paragraphs(lineOf(title), lineOf(label, value))).toEqual(["Satama saa uuden laiturin", "Mittari: laiturit"]);
  const [upper, lower] = [bold("Tavoitteen toteutumisen", 100, 112), bold("arviointi:", 112, 85)];
  expect(paragraphs(lineOf(upper), lineOf(lower, value))).toEqual(["Tavoitteen toteutumisen arviointi: laiturit"]);
});
