import { describe, expect, test } from "vitest";
import { readWordDocument } from "../../../../src/convert/formats/docx/readWordDocument";
import { shown } from "../../../fixtures/shown";
import { paragraphOf, wordDocumentOf, wordTableOf } from "../../../fixtures/wordDocumentOf";

function read(body: string, parts: Record<string, string> = {}) {
  const { blocks, messages } = readWordDocument(wordDocumentOf(body, parts), "r/t.docx");
  return { blocks, shown: shown(blocks), messages: messages.map(({ text, kind }) => `${kind ?? "lost"}: ${text}`) };
}

const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;

describe("a table of a Word document", () => {
  test("has the colour of a mark as its cell's, and no colour of words", () => {
    const red = `<w:color w:val="FF0000"/>`;
    const cells = ["●", "Satama"].map((text) => `<w:tc>${paragraph(run(text, red))}</w:tc>`).join("");
    const [table] = read(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`).blocks;
    expect(table?.kind === "table" && table.rows[0]?.cells.map(({ fill }) => fill)).toEqual(["#ff0000", undefined]);
  });

  test("has cells merged across and down, rows that begin further right, and the colours behind its cells", () => {
    const body = wordTableOf(
      [["Teema", `<w:gridSpan w:val="2"/>`], "Tila"],
      [["Vehreä", `<w:vMerge w:val="restart"/>`], "Rannat", ["Vihreä", `<w:shd w:val="clear" w:fill="00B050"/>`]],
      [["", `<w:vMerge/>`], "Metsät", "Punainen"],
    ).replace("<w:tr>", "<w:tr><w:trPr><w:gridBefore w:val='0'/></w:trPr>");
    const { blocks, shown: seen } = read(body);
    expect(seen).toEqual([
      [
        [1, "Teema", "←", "Tila"],
        [2, "Vehreä", "Rannat", "Vihreä"],
        [3, "↑", "Metsät", "Punainen"],
      ],
    ]);
    const [table] = blocks;
    expect(table?.kind === "table" && table.rows[1]?.cells[2]?.fill).toBe("#00b050");
  });

  test("says what stands under a merged cell, where nobody sees it", () => {
    const { messages } = read(wordTableOf([["Yksi", `<w:vMerge w:val="restart"/>`]], [["Piilossa", `<w:vMerge/>`]]));
    expect(messages).toMatchObject([
      `hidden-text: table 1, row 2: hidden text is left out: "Piilossa"; show it in the document to have it read`,
    ]);
  });

  test("inside a cell is text of the cell; a table that only frames others is opened", () => {
    const inner = wordTableOf(["Tavoite", "Rannat"]);
    expect(read(wordTableOf(["Teema", inner])).shown).toEqual([[[1, "Teema", "Tavoite | Rannat"]]]);
    expect(read(wordTableOf([paragraphOf("Johdanto") + inner])).shown).toEqual([
      "Johdanto",
      [[1, "Tavoite", "Rannat"]],
    ]);
  });

  test("inside a cell of another is kept with the cell, at the cell's place", () => {
    const inner = wordTableOf(["Mätare", "Utfall"], ["Båtar", "14"]);
    const [table] = read(wordTableOf(["Mål", "Hamnen växer"], ["Mätare", inner])).blocks;
    const cell = table?.kind === "table" ? table.rows[1]?.cells[1] : undefined;
    expect(shown(cell?.tables)).toEqual([
      [
        [2, "Mätare", "Utfall"],
        [2, "Båtar", "14"],
      ],
    ]);
    expect(cell?.tables?.[0]?.rows[1]?.cells[1]?.at).toMatchObject({ column: 2 });
  });

  test("beside running text, in a table of one row, stands on the page after that text", () => {
    const text = "Rannalla kävi kesän aikana enemmän väkeä kuin koskaan, ja uusi laituri oli heti käytössä.";
    const inner = wordTableOf(["Kävijät", "1 200"]);
    expect(read(wordTableOf([text, inner])).shown).toEqual([text, [[1, "Kävijät", "1 200"]]]);
    expect(read(wordTableOf([text, inner], [text, inner])).shown).toHaveLength(1);
  });

  test("has no rows that are hidden, and none that were struck while changes were followed", () => {
    const row = (text: string, properties: string) =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraphOf(text)}</w:tc><w:tc>${paragraphOf("x")}</w:tc></w:tr>`;
    const { shown: seen, messages } = read(
      `<w:tbl>${row("Näkyy", "")}${row("Piilossa", "<w:hidden/>")}${row("Poistettu", "<w:del/>")}</w:tbl>`,
    );
    expect(seen).toEqual([[[1, "Näkyy", "x"]]]);
    expect(messages).toMatchObject([
      `hidden-rows: a hidden row is left out: "Piilossa x"; show it in the document to have it read`,
    ]);
  });
});

describe("the text of a Word document", () => {
  test("is what changes leave, in content controls too", () => {
    const body = paragraph(
      `<w:del>${run("vanha")}</w:del><w:ins>${run("uusi")}</w:ins>`,
      `<w:moveFrom>${run("siirretty")}</w:moveFrom><w:sdt><w:sdtContent>${run(" valinta")}</w:sdtContent></w:sdt>`,
    );
    expect(read(body).shown).toEqual(["uusi valinta"]);
  });

  test("goes on over the end of a paragraph that was struck", () =>
    expect(
      read(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("Tavoite ")}</w:p>${paragraphOf("toteutuu.")}`).shown,
    ).toEqual(["Tavoite toteutuu."]));

  test("is read in equations and in text boxes, once", () => {
    expect(
      read(
        paragraph(
          run("Osuus "),
          "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>",
        ),
      ).shown,
    ).toEqual(["Osuus 1/2"]);
    const box = (text: string) => `<w:txbxContent>${paragraphOf(text)}</w:txbxContent>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice>${box("Laatikko")}</mc:Choice><mc:Fallback>${box("Laatikko")}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(read(paragraph(run("Ankkuri"), twice)).shown).toEqual(["Ankkuri", "Laatikko"]);
  });

  test("has a footnote after the paragraph that names it first", () => {
    const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="2">${paragraphOf("Pois lukien Rantala.")}</w:footnote></w:footnotes>`;
    const named = `<w:r><w:footnoteReference w:id="2"/></w:r>`;
    const body = wordTableOf([paragraph(run("Tavoite toteutuu."), named), paragraph(run("x"), named)]);
    expect(read(body, { "footnotes.xml": notes }).shown).toEqual([
      [[1, "Tavoite toteutuu. | Pois lukien Rantala.", "x"]],
    ]);
  });

  test("has what was chosen in form fields, and signs of sign fonts", () => {
    const field = (inner: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${inner}</w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const list = `<w:ddList><w:result w:val="1"/><w:listEntry w:val="Vihreä"/><w:listEntry w:val="Punainen"/></w:ddList>`;
    const body =
      paragraph(field(list)) +
      paragraph(field(`<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>`)) +
      paragraph(`<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>`) +
      paragraph(run("L", `<w:rFonts w:ascii="Wingdings"/>`));
    expect(read(body).shown).toEqual(["Punainen", "☒", "☺", "☹"]);
  });

  test("has headings, bold and list items by their styles, and by the styles those are based on", () => {
    const styles = `<w:styles xmlns:w="w"><w:style w:styleId="O1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Oma"><w:name w:val="Oma"/><w:basedOn w:val="O1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:styleId="L"><w:name w:val="Luettelo"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:styleId="V"><w:name w:val="Vahva"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`;
    const cell =
      paragraphOf("Kohta", `<w:pStyle w:val="L"/>`) +
      paragraph(run("Otsikko", `<w:rStyle w:val="V"/>`), run(" ja muu")) +
      paragraphOf("Toinen kohta", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`);
    const body =
      paragraphOf("Lautakunta", `<w:pStyle w:val="O1"/>`) +
      paragraphOf("Palvelut", `<w:pStyle w:val="Oma"/>`) +
      wordTableOf([cell, "x"]);
    expect(read(body, { "styles.xml": styles }).shown).toEqual([
      "# Lautakunta",
      "## Palvelut",
      [[1, "- Kohta | *Otsikko* ja muu | - Toinen kohta", "x"]],
    ]);
  });

  test("says what it leaves out: hidden text, pictures in cells, documents in the document", () => {
    const body =
      wordTableOf([
        paragraph(run("Näkyy"), run("piilossa", "<w:vanish/>")),
        "<w:p><w:r><w:drawing><a:blip xmlns:a='a'/></w:drawing></w:r></w:p>",
      ]) + "<w:altChunk/>";
    expect(read(body).messages).toMatchObject([
      `hidden-text: table 1, row 1: hidden text is left out: "piilossa"; show it in the document to have it read`,
      "picture: table 1, row 1: a picture is left out: only text is read; write beside it what it says",
      "embedded-document: another document, embedded in this one, is left out; copy its text into the document, or put it beside as a document of its own",
    ]);
  });
});
