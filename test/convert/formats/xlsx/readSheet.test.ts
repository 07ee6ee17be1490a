import { describe, expect, test } from "vitest";
import { readSharedTexts, readSheet } from "../../../../src/convert/formats/xlsx/readSheet";
import { shownRow } from "../../../fixtures/shown";

const plain = { pattern: "General", bold: false };
const read = (rows: string, more = "", shared = "") => {
  const texts = readSharedTexts(shared);
  const xml = `<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>`;
  const setting = { file: "r/t.xlsx", name: "Mål", texts, styles: [plain, { ...plain, bold: true }], date1904: false };
  const sheet = readSheet(xml, setting);
  return { rows: sheet.rows.map(shownRow), messages: sheet.messages };
};
const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe("a sheet", () => {
  test("knows where its cells stand, by their names or by their order", () => {
    const rows = `<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`;
    expect(read(rows).rows).toEqual([
      [3, "", "", "1", "2"],
      [4, "3"],
    ]);
  });

  test("holds shared texts, own texts, switches, results of formulas and errors", () => {
    const rows = `<row r="1"><c t="s"><v>0</v></c>${cell("oma")}<c t="b"><v>1</v></c><c t="str"><f>A1</f><v>tulos</v></c><c t="e"><v>#N/A</v></c><c t="s"><v>9</v></c></row>`;
    expect(read(rows, "", `<sst><si><t>yhteinen</t></si></sst>`).rows).toEqual([
      [1, "yhteinen", "oma", "TRUE", "tulos", "#N/A"],
    ]);
  });

  test("has bold words by their run, else by their cell", () => {
    const shared = `<sst><si><r><rPr><b/></rPr><t>Otsikko</t></r><r><t xml:space="preserve"> ja muu</t></r></si><si><r><rPr><b val="0"/></rPr><t>Ei</t></r></si></sst>`;
    const rows = `<row r="1"><c t="s"><v>0</v></c><c t="s" s="1"><v>1</v></c><c t="str" s="1"><v>Lihava</v></c></row>`;
    expect(read(rows, "", shared).rows).toEqual([[1, "*Otsikko* ja muu", "Ei", "*Lihava*"]]);
  });

  test("has a paragraph for each line of a cell, and no sign of how a word is pronounced", () => {
    const shared = `<sst><si><t>Yksi&#10;kaksi_x000D_&#10;kolme</t><rPh sb="0" eb="1"><t>ääntö</t></rPh></si></sst>`;
    expect(read(`<row r="1"><c t="s"><v>0</v></c></row>`, "", shared).rows).toEqual([[1, "Yksi | kaksi | kolme"]]);
  });

  test("reads the markup of a cell that was exported from a system of web pages", () => {
    const html = "&lt;p&gt;&lt;b&gt;Otsikko&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Kohta&lt;/li&gt;&lt;/ul&gt;";
    expect(read(`<row r="1">${cell(html)}${cell("a &lt;b ja c&gt; d")}</row>`).rows).toEqual([
      [1, "*Otsikko* | - Kohta", "a <b ja c> d"],
    ]);
  });

  test("marks the parts of merged cells", () => {
    const rows = `<row r="1">${cell("Teema")}<c r="B1"/>${cell("Muu")}</row><row r="2"><c r="C2" t="str"><v>x</v></c></row>`;
    expect(read(rows, `<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`).rows).toEqual([
      [1, "Teema", "←", "Muu"],
      [2, "↑", "↑", "x"],
    ]);
  });

  test("says of a formula that no program has reckoned that it is left out", () => {
    const rows = `<row r="2"><c r="B2"><f>A1</f></c><c r="C2" t="str"><f>A1</f><v></v></c><c r="D2"><f>A1</f><v>4</v></c></row>`;
    expect(read(rows)).toEqual({
      rows: [[2, "", "", "", "4"]],
      messages: [
        {
          file: "r/t.xlsx",
          line: 2,
          column: 2,
          text: "Mål!B2: a formula without its result is left out; save the workbook in an office program",
        },
      ],
    });
  });

  test("says which characters it leaves out, and which cell stands too far right", () => {
    const { messages } = read(`<row r="7"><c r="D7" t="str"><v>a_x0007_b</v></c><c r="XFD7"><v>8</v></c></row>`);
    expect(messages).toEqual([
      {
        file: "r/t.xlsx",
        line: 7,
        column: 4,
        text: "Mål!D7: the control character U+0007 is left out",
        kind: "control-character",
      },
      {
        file: "r/t.xlsx",
        line: 7,
        column: 16_384,
        text: "Mål!XFD7: a cell right of column 1000 is left out: 8",
      },
    ]);
  });
});
