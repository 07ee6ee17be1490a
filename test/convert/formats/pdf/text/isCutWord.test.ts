import { describe, expect, test } from "vitest";
import { isCutWord } from "../../../../../src/convert/formats/pdf/text/isCutWord";
import { lineOf } from "../../../../../src/convert/formats/pdf/text/textLines";

/** A column with room for so many letters of five points between paddings of three. */
const columnFor = (letters: number) => ({ left: 100, right: 100 + 6 + letters * 5 + 2 });

const line = (text: string, left = 103) =>
  lineOf([{ text, left, right: left + text.length * 5, baseline: 10, size: 9, bold: false }]);

const cut = (above: string, below: string, letters: number) => isCutWord(line(above), line(below), columnFor(letters));

describe("words and numbers that a narrow column cuts", () => {
  test.each([
    ["Tavoit", "e", 6],
    ["Tul", "os", 3],
    ["Tav", "oit", 3],
    ["TP 202", "2", 6],
    ["1 2", "34", 3],
    ["71,", "4", 3],
  ])("%s + %s is one", (above, below, letters) => {
    expect(cut(above, below, letters)).toBe(true);
  });

  test.each([
    ["Tavoite", "ja mittari", 7],
    ["Mål", "och mått", 3],
    ["Tavoit", "e", 9],
    ["Utfall", "2024", 6],
    ["12", "15", 2],
    ["2023", "2024", 4],
  ])("%s + %s are two", (above, below, letters) => {
    expect(cut(above, below, letters)).toBe(false);
  });

  test("centred text does not show how wide its column is", () => {
    expect(isCutWord(line("Tul", 120), line("os", 122), { left: 100, right: 155 })).toBe(false);
  });
});
