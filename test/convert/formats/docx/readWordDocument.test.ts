import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readWordDocument } from "../../../../src/convert/formats/docx/readWordDocument";
import { readCommitted, shown } from "../../../fixtures/shown";
import { paragraphOf, wordDocumentOf } from "../../../fixtures/wordDocumentOf";

const head = ["*Strategitema*", "*Bindande mål*", "*Mätare*", "*Prognos 1/2024*"];

/** What the committed Word document and the committed HTML hold: they were written from one original. */
const bjorkholm = [
  "# Björkholms bindande mål 2024",
  "Nämnden följer målen två gånger om året.",
  [
    [1, ...head],
    [
      2,
      "Levande skärgård",
      "*Stränderna är öppna för alla* | Staden öppnar stränder – också på vintern.",
      "- Fyra vinterbadplatser öppnas. | - Strandleden beläggs från Byviken till Kvarnudden.",
      "Vinterbadplatser: tre platser är öppna. Målet uppnås. | Strandleden: beläggningen skjuts upp till 2025. Målet uppnås inte.",
    ],
    [
      3,
      "↑",
      '*Skogarna binder mer kol än "förr"*',
      "Avverkningen är under 2 % & minskar.",
      "Andelen är 1,4 %. Målet uppnås.",
    ],
  ],
  "Fortsättning på nästa sida.",
  [
    [
      1,
      "Fungerande stad",
      "*Lov beviljas inom en månad*",
      "Mediantiden är 30 dagar.",
      "Mediantiden är 41 dagar. Det är osäkert om målet uppnås.",
    ],
  ],
];

describe("a document that LibreOffice wrote", () => {
  test.each(["bjorkholm.docx", "bjorkholm.html"])(
    "%s has its headings, lists, merged cells and the table that goes on over the page",
    async (name) => {
      const { document, messages, notes } = await readCommitted(name);
      expect(shown(document?.blocks)).toEqual(bjorkholm);
      expect([messages, notes]).toEqual([[], []]);
    },
  );

  test("says the table and row of each cell, in HTML the line too", async () => {
    const places = async (name: string) =>
      (await readCommitted(name)).document?.blocks.flatMap((block) =>
        block.kind === "table" ? block.rows.map(({ place }) => place) : [],
      );
    const file = "r/bjorkholm.docx";
    expect(await places("bjorkholm.docx")).toEqual([
      { file, table: 1, row: 1 },
      { file, table: 1, row: 2 },
      { file, table: 1, row: 3 },
      { file, table: 2, row: 1 },
    ]);
    const lines = readFileSync("test/fixtures/documents/bjorkholm.html", "utf8").split("\n");
    for (const { line } of (await places("bjorkholm.html")) ?? []) expect(lines[(line ?? 0) - 1]).toContain("<tr");
  });
});

/** The committed document with its text changed. */
function changed(change: (xml: string) => string, more: Record<string, string> = {}): Uint8Array {
  const parts = unzipSync(readFileSync("test/fixtures/documents/bjorkholm.docx"));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const added = Object.entries(more).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...parts, "word/document.xml": strToU8(change(xml)), ...Object.fromEntries(added) });
}

describe("a Word document", () => {
  test("keeps what was added to it, and leaves out what was struck, while its changes are followed", () => {
    const bytes = changed((xml) =>
      xml.replace(
        "Fortsättning på nästa sida.",
        `</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>Bort</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>Nytt</w:t></w:r></w:ins><w:r><w:t>`,
      ),
    );
    const { blocks } = readWordDocument(bytes, "r/t.docx");
    expect(shown(blocks)[3]).toBe("Nytt");
  });

  test("says that comments in the margin are left out", () => {
    const { messages } = readWordDocument(
      changed((xml) => xml, { "word/comments.xml": "<w:comments><w:comment/></w:comments>" }),
      "r/t.docx",
    );
    expect(messages.map(({ text }) => text)).toEqual([
      "1 comments in the margin are left out; write into the text what belongs to the report",
    ]);
  });

  test("whose XML is not whole is damaged", () =>
    expect(() =>
      readWordDocument(
        changed((xml) => xml.slice(0, 500)),
        "r/t.docx",
      ),
    ).toThrow());
});

test("the number that Word writes before an item of a list is part of its text", () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%2)")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "bullet", "•")}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  const item = (text: string, list: number, at = 0) =>
    paragraphOf(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const { blocks } = readWordDocument(
    wordDocumentOf(
      item("Satama", 5) +
        item("Laituri", 5, 1) +
        item("Linja", 5, 1) +
        item("Kuilu", 6) +
        item("Tori", 5) +
        item("Silta", 5, 1),
      { "numbering.xml": numbering },
    ),
    "r/t.docx",
  );
  expect(blocks.map((block) => (block.kind === "text" ? block.paragraph.text : ""))).toEqual([
    "1. Satama",
    "a) Laituri",
    "b) Linja",
    "Kuilu",
    "2. Tori",
    "a) Silta",
  ]);
});
