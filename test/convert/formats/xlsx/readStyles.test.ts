import { expect, test } from "vitest";
import { readStyles, shownNumber } from "../../../../src/convert/formats/xlsx/readStyles";

test.each([
  ["0.8", "0%", "80%"],
  ["0.805", "[$-40B]0.0\\ %", "80,5 %"],
  ["1.5", "General", "1,5"],
  ["1234567", "#,##0", "1\u00a0234\u00a0567"],
  ["45657", "d.m.yyyy", "31.12.2024"],
  ["45657", "[$-40B]d/m/yyyy", "31.12.2024"],
  ["45657", "dd/mm/yy", "31.12.24"],
  ["45657", "[$-809]dd/mm/yyyy", "31/12/2024"],
  ["45657", "yyyy-mm-dd", "2024-12-31"],
  ["5", ";;;", "5"],
  ["5", "[", "5"],
  ["viisi", "0", "viisi"],
])("%s as %s is shown as %s", (stored, pattern, shown) => expect(shownNumber(stored, pattern, false)).toBe(shown));

test("a workbook of an old Mac counts its days from 1904", () =>
  expect(shownNumber("44195", "d.m.yyyy", true)).toBe("31.12.2024"));

test("a cell's style says its pattern, whether its font is bold, its colour and the colour behind it", () => {
  const xml =
    `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts><font/><font><b/><color rgb="FFFFC000"/></font><font><b val="0"/></font></fonts>` +
    `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>` +
    `<cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>` +
    `<cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="1"/><xf numFmtId="14" fontId="2" fillId="2"/></cellXfs></styleSheet>`;
  expect(readStyles(xml, ["ffffff", "000000", "eeeeee", "111111", "008000"])).toEqual([
    { pattern: "General", bold: false, colour: null, fill: null },
    { pattern: "0.0", bold: true, colour: "#ffc000", fill: "#ff0000" },
    { pattern: "d.m.yyyy", bold: false, colour: null, fill: "#80c080" },
  ]);
  expect(readStyles("")).toEqual([]);
});
