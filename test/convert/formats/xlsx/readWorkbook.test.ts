import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../../../src/convert/formats/xlsx/readWorkbook";
import { readCommitted, shown } from "../../../fixtures/shown";

describe("a workbook of LibreOffice", async () => {
  const { document, messages, notes } = await readCommitted("koivusaari.xlsx");

  test("is a table for each sheet that is seen, with rich text, merged cells, dates and percents as they are shown", () => {
    expect(shown(document?.blocks)).toEqual([
      [
        [1, "*Koivusaaren sitovat tavoitteet 2024*"],
        [
          3,
          "*Strategian teema*",
          "*Sitova tavoite*",
          "*Mittarit*",
          "*Tavoitetaso*",
          "*Määräaika*",
          "*Ennuste 1/2024*",
          "*Ennuste 2/2024*",
        ],
        [
          4,
          "Vehreä saaristo",
          "*Rannat ovat kaikkien käytössä* | Kaupunki avaa rantoja asukkaille – myös talvella.",
          "Uimapaikoista on auki ympäri vuoden",
          "80 %",
          "31.12.2024",
          "Kolme paikkaa on avattu; neljäs avataan syksyllä. Tavoite toteutuu.",
          "Tavoite on saavutettu 2.9.2024.",
        ],
        [
          5,
          "↑",
          '*Metsät sitovat enemmän hiiltä kuin "ennen"*',
          "Hakkuita on alle 2 % metsäalasta",
          "1,5",
          "1.6.2024",
          "Osuus on 1,4 %. Tavoite toteutuu.",
          "Tavoitteen toteutuminen on epävarma.",
        ],
      ],
      [
        [1, "*Strategian teema*", "*Sitova tavoite*", "*Ennuste 1/2024*"],
        [2, "Toimiva kaupunki", "*Lupa tulee kuukaudessa*", "Mediaaniaika on 41 päivää. Tavoitetta ei saavuteta."],
      ],
    ]);
  });

  test("says the sheet of each row", () => {
    expect(
      document && document.blocks.flatMap((block) => (block.kind === "table" ? [block.rows.at(-1)?.place] : [])),
    ).toEqual([
      { file: "r/koivusaari.xlsx", sheet: "Tavoitteet", row: 5 },
      { file: "r/koivusaari.xlsx", sheet: "Elinvoima", row: 2 },
    ]);
  });

  test("says which sheet is hidden, and that comments are left out", () => {
    expect(messages.map(({ text }) => text)).toEqual([
      "the sheet Luonnos is hidden and left out; show it to have it read",
      "the comments beside the cells are left out; write into a cell what belongs to the report",
    ]);
    expect(notes).toEqual([]);
  });
});

/** A workbook by hand, of one sheet. */
const workbookOf = (sheets: string, target: string, parts: Record<string, string>) =>
  zipSync({
    "xl/workbook.xml": strToU8(`<workbook><workbookPr date1904="1"/><sheets>${sheets}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="${target}"/></Relationships>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });
const oneSheet = `<sheet name="Mål" r:id="r1"/>`;
const cells = `<worksheet><sheetData><row><c t="str"><v>Mål</v></c></row></sheetData></worksheet>`;

describe("a workbook by another program", () => {
  test.each(["worksheets/s.xml", "./worksheets/s.xml", "/xl/worksheets/s.xml"])("may name its sheet %s", (target) => {
    const workbook = workbookOf(oneSheet, target, { "xl/worksheets/s.xml": cells });
    expect(shown(readWorkbook(workbook, "r/t.xlsx").blocks)).toEqual([[[1, "Mål"]]]);
  });

  test("whose sheet is missing says so", () => {
    const { blocks, messages } = readWorkbook(workbookOf(oneSheet, "worksheets/s.xml", {}), "r/t.xlsx");
    expect(blocks).toEqual([]);
    expect(messages.map(({ text }) => text)).toEqual(["the sheet Mål holds no cells that can be read"]);
  });

  test("whose XML is not whole is damaged", () => {
    const workbook = workbookOf(oneSheet, "worksheets/s.xml", { "xl/worksheets/s.xml": cells.slice(0, 50) });
    expect(() => readWorkbook(workbook, "r/t.xlsx")).toThrow(/unclosed tag/);
  });
});
