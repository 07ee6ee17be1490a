import { describe, expect, test } from "vitest";
import { declaredEncoding, isHtmlDocument } from "../../../../src/convert/formats/html/isHtmlDocument";
import { readHtmlDocument } from "../../../../src/convert/formats/html/readHtmlDocument";
import { readCommitted, shown } from "../../../fixtures/shown";
import { cpuMilliseconds } from "../../../fixtures/cpuMilliseconds";

const read = (html: string) => {
  const { blocks, messages } = readHtmlDocument(html, "r/t.html");
  return { blocks, shown: shown(blocks), messages };
};

describe("an HTML document", () => {
  test("of a system of web pages has its merged theme, its lists and what entities stand for", async () => {
    const { document, messages } = await readCommitted("saarilinna.html");
    const [heading, , table, last] = shown(document?.blocks);
    expect(heading).toBe("# Saarilinnan kaupunki, elinvoima ja ympäristö");
    expect(table?.[2]?.slice(0, 3)).toEqual([
      3,
      "↑",
      '*Metsät sitovat enemmän hiiltä kuin "ennen"* | Vertailuvuosi on 2019 & hakkuut < 2 %.',
    ]);
    expect(table?.[1]?.[3]).toBe(
      "- Talviuimapaikkoja avataan neljä. | - Rantareitti päällystetään Kylänlahdelta Myllyniemeen.",
    );
    expect([last, messages]).toEqual(["Lisätietoja antaa kehittämispäällikkö.", []]);
  });

  test("reads its lines as one text, and knows the line of each row", () => {
    const { blocks, shown: tables } = read("<table>\n<tr><td>\n  Tavoite\n  on   pitkä\n</td></tr>\n<tr><td>b</table>");
    expect(tables).toEqual([
      [
        [1, "Tavoite on   pitkä"],
        [2, "b"],
      ],
    ]);
    expect(
      blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ place }) => place.line) : [])),
    ).toEqual([2, 6]);
  });

  test("needs no closing tags, no sections and no rows", () =>
    expect(read("<table><thead><tr><th>A<th>B<tbody><tr><td>a<td>b<table><tr><td>sisä</table>jälki").shown).toEqual([
      [
        [1, "*A*", "*B*"],
        [2, "a", "b | sisä | jälki"],
      ],
    ]));

  test("has a cell without a row in a row of its own", () =>
    expect(read("<table><td>a<td>b</table>").shown).toEqual([[[1, "a", "b"]]]));

  test("keeps neither script in a cell nor what no page shows outside tables as none", () =>
    expect(
      read("<title>t</title><style>p{}</style><script>x()</script><table><tr><td><script>y()</script>").shown,
    ).toEqual([[[1, ""]]]));

  test("says with its line, table, row and column what it leaves out", () => {
    const html = "<table>\n<tr><td>a\n<td>b\u202ec\u202e<!-- muista --></table>\n<p>d\u0007</p>";
    expect(read(html).messages).toMatchObject([
      {
        file: "r/t.html",
        line: 2,
        column: 2,
        text: "table 1, row 1: the character U+202E, which turns the direction of writing, is left out",
        kind: "control-character",
      },
      { file: "r/t.html", line: 2, column: 2, text: "table 1, row 1: a comment is left out: muista", kind: "comments" },
      {
        file: "r/t.html",
        line: 4,
        column: 1,
        text: "the control character U+0007 is left out",
        kind: "control-character",
      },
    ]);
  });

  test("leaves out hidden columns and cells, and keeps colours and bold cells", () => {
    const html = `<table><col><col style="display:none"><tr bgcolor="#FFFF00"><td style="font-weight:700">Tavoite<td>Muistiin<td style="background:rgb(0,128,0)">Vihreä</table>`;
    const { blocks, messages } = read(html);
    expect(shown(blocks)).toEqual([[[1, "*Tavoite*", "", "Vihreä"]]]);
    expect(messages.map(({ kind, text }) => [kind, text])).toEqual([
      [
        "hidden-columns",
        `table 1, row 1: a cell of a hidden column is left out: "Muistiin"; show the column to have it read`,
      ],
    ]);
    const [table] = blocks;
    expect(table?.kind === "table" && table.rows[0]?.cells.map(({ fill }) => fill)).toEqual([
      "#ffff00",
      "#ffff00",
      "#008000",
    ]);
  });

  test("is not slow with tables that are deeply nested", async () => {
    const time = await cpuMilliseconds(() => {
      read("<table><tr><td>".repeat(20_000));
      read("<div><b>".repeat(100_000));
    });
    expect(time).toBeLessThan(3000);
  });
});

test.each([
  ["<!DOCTYPE html><p>a", true],
  ["  <?xml version='1.0'?>\n<html>", true],
  ["<!-- tehty 2024 -->\n<table>", true],
  ["<p>a</p>\t<p>b</p>", false],
  ["<b>Teema</b>\tTavoite", false],
])("%j is a document: %s", (text, is) => expect(isHtmlDocument(text)).toBe(is));

test.each([
  [`<meta charset="iso-8859-1">`, "iso-8859-1"],
  [`<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">`, "windows-1252"],
  [`<p>charset=x</p>`, null],
])("%s declares %s", (html, encoding) => expect(declaredEncoding(html)).toBe(encoding));

describe("a style sheet that hides by the elements around is a doubt", () => {
  const messagesOn = (css: string) =>
    readHtmlDocument(
      `<style>${css}</style><div class="old"><table><tr class="x"><td>Satama<td class="note">Tavoite ei toteudu.</table></div><p>Puisto</p>`,
      "r/t.html",
    ).messages.map(({ text }) => text);

  test.each([
    ".old .note",
    "table > tr.x",
    "tr:nth-child(1)",
    "div.old td + td",
    "p:not(.shown)",
    "[class~=note]",
    ".old > :is(table, .other) .note",
  ])("%s", (selector) => {
    const [message, ...others] = messagesOn(`${selector} { display: none }`);
    expect(message).toContain(`may hide text by "${selector}"`);
    expect(others).toEqual([]);
  });

  test.each([
    ".menu .note { display: none }",
    ".note .old { display: none }",
    ".old:hover .note { display: none }",
    ".old .note::after { display: none }",
    ".old .note { color: red; display: block }",
    "@media print { .old .note { display: none } }",
  ])("and none where no element is so, nobody acts, or nothing is hidden: %s", (css) => {
    expect(messagesOn(css)).toEqual([]);
  });
});
