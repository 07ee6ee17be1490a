import { describe, expect, test } from "vitest";
import { cellBudget } from "../../../../src/convert/formats/limits";
import { readSheet } from "../../../../src/convert/formats/xlsx/readSheet";
import { readSharedTexts } from "../../../../src/convert/formats/xlsx/sharedTexts";
import { shownRow } from "../../../fixtures/shown";

const plain = { pattern: "General", bold: false, colour: null, fill: null };
const read = (rows: string, more = "", shared = "") => {
  const texts = readSharedTexts(shared);
  return readXmlOf(`<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>`, texts);
};
const readWith = (before: string, rows: string) =>
  readXmlOf(`<worksheet>${before}<sheetData>${rows}</sheetData></worksheet>`, []);
const readXmlOf = (xml: string, texts: ReturnType<typeof readSharedTexts>) => {
  const sheet = sheetOf(xml, texts);
  return { rows: sheet.rows.map(shownRow), messages: sheet.messages };
};
const readSheetOf = (rows: string) => sheetOf(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, []);
const sheetOf = (xml: string, texts: ReturnType<typeof readSharedTexts>) => {
  const styles = [plain, { ...plain, bold: true }, { ...plain, fill: "#00ff00" }, { ...plain, colour: "#ff0000" }];
  const setting = { file: "r/t.xlsx", name: "Mål", texts, styles, date1904: false, budget: cellBudget() };
  return readSheet(xml, setting);
};
const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

test("the colour of a mark is its cell's, that of words is not", () => {
  const { rows } = readSheetOf(
    `<row>${["●", "Satama ●"].map((text) => cell(text).replace("<c ", `<c s="3" `)).join("")}</row>`,
  );
  expect(rows[0]?.cells.map(({ fill }) => fill)).toEqual(["#ff0000", undefined]);
});

describe("a sheet", () => {
  test("knows where its cells stand, by their names or by their order", () => {
    const rows = `<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`;
    expect(read(rows).rows).toEqual([
      [3, "", "", "1", "2"],
      [4, "3"],
    ]);
  });

  test("holds shared texts, own texts, switches, results of formulas and errors", () => {
    const rows = `<row r="1"><c t="s"><v>0</v></c>${cell("oma")}<c t="b"><v>1</v></c><c t="str"><f>A1</f><v>tulos</v></c><c t="e"><v>#N/A</v></c></row>`;
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

  test("says which cells hold text that a merged cell covers", () => {
    const rows = `<row r="1">${cell("Teema")}${cell("alla")}</row><row r="2">${cell("alla")}${cell("alla")}${cell("x")}</row>`;
    const { rows: left, messages } = read(rows, `<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`);

    expect(left).toEqual([
      [1, "Teema", "←"],
      [2, "↑", "↑", "x"],
    ]);
    expect(messages).toMatchObject([
      {
        line: 1,
        column: 2,
        text: "Mål!B1: text that merged cells cover is left out: B1, A2, B2; unmerge the cells to have it read",
      },
    ]);
  });

  test("says of a formula that no program has reckoned that it is left out", () => {
    const rows = `<row r="2"><c r="B2"><f>A1</f></c><c r="C2" t="str"><f>A1</f><v></v></c><c r="D2"><f>A1</f><v>4</v></c></row>`;
    expect(read(rows)).toMatchObject({
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
    expect(messages).toMatchObject([
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

  test("leaves out hidden rows and columns, and says which", () => {
    const rows = `<row r="1">${cell("Tavoite")}${cell("Muistiin")}</row><row r="2" hidden="1">${cell("Salainen")}</row><row r="3" ht="0">${cell("Piilossa")}</row><row r="5">${cell("Rannat")}${cell("Oma")}</row>`;
    const sheet = readWith(`<cols><col min="2" max="3" hidden="1"/></cols>`, rows);
    expect(sheet.rows).toEqual([
      [1, "Tavoite"],
      [5, "Rannat"],
    ]);
    expect(sheet.messages.map(({ text, kind }) => [kind, text])).toEqual([
      ["hidden-rows", "Mål!A2: hidden rows that hold text are left out: 2–3; show them to have them read"],
      ["hidden-columns", "Mål!B1: hidden columns that hold text are left out: B; show them to have them read"],
    ]);
  });

  test("keeps the colours behind its cells", () => {
    const { rows } = readSheetOf(`<row r="1"><c t="str" s="2"><v>Vihreä</v></c><c s="2"/><c r="XFD1" s="2"/></row>`);
    expect(rows.map(({ cells }) => cells.map(({ fill }) => fill))).toEqual([["#00ff00", "#00ff00"]]);
  });

  test("keeps a colour after a gap as far as text stands above it", () => {
    const { rows } = readSheetOf(
      `<row r="1">${cell("Mål")}${cell("Q1")}${cell("Anm.")}${cell("Q2")}</row><row r="2">${cell("Kran")}<c r="D2" s="2"/><c r="H2" s="2"/></row>`,
    );
    expect(rows[1]?.cells.map(({ fill }) => fill)).toEqual([undefined, undefined, undefined, "#00ff00"]);
  });

  test("says which text is missing, and which row number is none", () => {
    const rows = `<row r="-5"><c t="s"><v>9</v></c><c t="str"><v>Rannat</v></c></row>`;
    expect(read(rows)).toMatchObject({
      rows: [[1, "", "Rannat"]],
      messages: [
        `Mål!A1: the row number "-5" is none of a sheet; read as row 1`,
        "Mål!A1: the text of the cell is missing in the workbook; save it again in an office program",
      ].map((text) => ({ file: "r/t.xlsx", line: 1, column: 1, text })),
    });
  });

  test.each([
    ["rows", "<row/>".repeat(1_048_577), /^the sheet Mål asks for more than 1,048,576 rows/],
    ["cells", `<row><c r="ALL1"><v>1</v></c></row>`.repeat(2001), /^the document asks for more than 2,000,000 cells/],
  ])("that was made to exhaust the memory with %s is refused", (_, rows, says) =>
    expect(() => read(rows)).toThrow(says),
  );
});
