import { writeNote } from "../../../src/convert/note";
import { strToU8, zipSync } from "fflate";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/convert/formats/readDocument";
import { readCommitted, shown } from "../../fixtures/shown";

const read = (name: string, content: string | Uint8Array) =>
  readDocument(`r/${name}`, typeof content === "string" ? Buffer.from(content) : content);

describe("a text as LibreOffice and Finnish Excel write it", () => {
  test.each([
    ["koivusaari.csv", ["r/koivusaari.csv: read as windows-1252, parted by semicolons"]],
    ["koivusaari.tsv", ["r/koivusaari.tsv: read as utf-16le, parted by tabs"]],
  ])("%s is a table, and a note says how it was read", async (name, notes) => {
    const found = await readCommitted(name);
    expect(found.notes.map(writeNote)).toEqual(notes);
    expect(found.messages).toEqual([]);
    expect(shown(found.document?.blocks)).toEqual([
      [
        [1, "Koivusaaren sitovat tavoitteet 2024", "", "", "", "", "", ""],
        [2, "", "", "", "", "", "", ""],
        [
          3,
          "Strategian teema",
          "Sitova tavoite",
          "Mittarit",
          "Tavoitetaso",
          "Määräaika",
          "Ennuste 1/2024",
          "Ennuste 2/2024",
        ],
        [
          4,
          "Vehreä saaristo",
          "Rannat ovat kaikkien käytössä | Kaupunki avaa rantoja asukkaille – myös talvella.",
          "Uimapaikoista on auki ympäri vuoden",
          "80 %",
          "31.12.2024",
          "Kolme paikkaa on avattu; neljäs avataan syksyllä. Tavoite toteutuu.",
          "Tavoite on saavutettu 2.9.2024.",
        ],
        [
          6,
          "",
          'Metsät sitovat enemmän hiiltä kuin "ennen"',
          "Hakkuita on alle 2 % metsäalasta",
          "1,5",
          "1.6.2024",
          "Osuus on 1,4 %. Tavoite toteutuu.",
          "Tavoitteen toteutuminen on epävarma.",
        ],
      ],
    ]);
  });

  test("a file is known by the digest of its bytes", async () => {
    const bytes = readFileSync("test/fixtures/documents/koivusaari.csv");
    const { document } = await readCommitted("koivusaari.csv");
    expect(document?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });
});

describe("a text", () => {
  test.each([
    [
      "a.csv",
      "Teema;Tavoite, pitkä\nx;y, z",
      [
        [1, "Teema", "Tavoite, pitkä"],
        [2, "x", "y, z"],
      ],
      null,
    ],
    [
      "a.csv",
      'Teema,Tavoite\n"x, y",z',
      [
        [1, "Teema", "Tavoite"],
        [2, "x, y", "z"],
      ],
      "as utf-8, parted by commas",
    ],
    ["a.csv", "sep=,\na,b;c\n", [[2, "a", "b;c"]], "as utf-8, parted by commas"],
    ["a.txt", "a\tb, c; d", [[1, "a", "b, c; d"]], null],
    [
      "a.csv",
      "a,b\n&auml;&ouml;,y\n&auml;&ouml;,y",
      [
        [1, "a", "b"],
        [2, "äö", "y"],
        [3, "äö", "y"],
      ],
      "as utf-8, parted by commas",
    ],
    [
      "a.tsv",
      "a\tb\nx; y\nz; å",
      [
        [1, "a", "b"],
        [2, "x; y"],
        [3, "z; å"],
      ],
      null,
    ],
    ["a.tsv", "a", [[1, "a"]], null],
  ])("%s %j", async (name, text, rows, how) => {
    const { document, messages, notes } = await read(name, text);
    expect([shown(document?.blocks), messages]).toEqual([[rows], []]);
    expect(notes.map(writeNote)).toEqual(how === null ? [] : [`r/${name}: read ${how}`]);
  });

  test("that begins like a document is one, whatever its name; one that is named so is one, whatever its beginning", async () => {
    const table = "<table><tr><td>a<td>b</table>";
    for (const name of ["raportti", "raportti.txt", "raportti.xls"])
      expect(shown((await read(name, table)).document?.blocks)).toEqual([[[1, "a", "b"]]]);
    expect(shown((await read("raportti.htm", `Johdanto ${table}`)).document?.blocks)).toEqual([
      "Johdanto",
      [[1, "a", "b"]],
    ]);
  });

  test("with more to say than anyone reads says how much more", async () => {
    const { messages } = await read("t.tsv", "a\u0007\tb\n".repeat(300));
    expect(messages).toHaveLength(201);
    expect(messages.at(-1)).toMatchObject({
      line: 201,
      text: expect.stringMatching(/^100 more messages on this document are not shown; /) as string,
    });
  });

  test("whose characters are damaged says how many and where", async () => {
    const bytes = Buffer.concat([Buffer.from("ääöö\tåå\n"), Buffer.from([0xc3]), Buffer.from("\tx")]);
    const { messages } = await read("t.tsv", bytes);
    expect(messages).toMatchObject([
      {
        file: "r/t.tsv",
        line: 2,
        column: 1,
        text: "the text is not whole utf-8: 1 characters cannot be read and stand as \ufffd",
      },
    ]);
  });
});

const zipOf = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<a/>")])));

describe("what is not read says what to send instead", () => {
  test.each([
    [
      "raportti.pdf",
      "%PDF-1.7",
      /^the PDF is damaged and cannot be opened; save it again, or send the document that it was made from$/,
    ],
    ["raportti.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), /^an old Office file .* save it .* as \.docx or \.xlsx$/],
    ["raportti.rtf", "{\\rtf1", /save it as a Word document \(\.docx\)$/],
    [
      "raportti.ods",
      zipOf("mimetype", "content.xml"),
      /^an OpenDocument file is not read; save it as \.xlsx or \.docx$/,
    ],
    ["raportti.xlsb", zipOf("xl/workbook.bin"), /save it as \.xlsx$/],
    ["kaikki.zip", zipOf("raportti.csv"), /put the documents themselves into the report's folder$/],
    [
      "kuva.png",
      Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      /^not a format that can be read; save the tables as/,
    ],
    ["muistio.md", "Tämä on muistio.", /^not a format that can be read/],
    ["tyhja.csv", "", /^the file is empty$/],
    ["tyhja.tsv", "\ufeff \n\t\n", /^the file is empty$/],
    ["nollia.csv", new Uint8Array(100), /^the file is empty$/],
    ["rikki.xlsx", zipOf("xl/workbook.xml").slice(0, 60), /^the file is not opened: it is damaged: /],
    ["rikki.docx", zipOf("word/document.xml"), /^the file is damaged and cannot be read: /],
  ])("%s", async (name, content, says) => {
    const { document, messages } = await read(name, content);
    expect(document).toBeNull();
    const text = messages[0]?.text ?? "";
    expect(text).toMatch(says);
    expect(messages).toMatchObject([{ file: `r/${name}`, line: 1, column: 1, text }]);
  });
});

test("a cell longer than any of a report is refused in a page too", async () => {
  const { document, messages } = await read("t.html", `<table><tr><td>${"a ".repeat(600_001)}</td></tr></table>`);
  expect(document).toBeNull();
  expect(messages).toMatchObject([{ topic: "too-long-cell" }]);
});

test("a cell of more paragraphs than any of a report is refused", async () => {
  const { document, messages } = await read(
    "t.tsv",
    `Sitova tavoite\tEnnuste 1/2031\nPuistot\t${"<p>a</p>".repeat(5001)}`,
  );
  expect(document).toBeNull();
  expect(messages).toMatchObject([{ topic: "too-many-paragraphs" }]);
});

describe("more than any report holds is refused", () => {
  test.each([
    ["t.tsv", `Sitova tavoite\tEnnuste 1/2031\n${"\n".repeat(100_001)}`, "too-many-lines"],
    ["t.tsv", `Sitova tavoite\tEnnuste 1/2031\n${"Puistot\ta\n".repeat(30_000)}`, "too-many-filled-rows"],
    ["t.html", `<html><body>${`<p>${"Puistoja hoidetaan. ".repeat(500)}</p>`.repeat(101)}`, "too-much-prose"],
  ])("%s: %#", async (name, content, topic) => {
    const { document, messages } = await read(name, content);
    expect(document).toBeNull();
    expect(messages).toMatchObject([{ topic }]);
  });
});
