import { describe, expect, test } from "vitest";
import { documentTitle, titleOfDocuments } from "../../../../src/app/pages/studio/sources/documentTitle";
import { createReader } from "../../../../src/app/pages/studio/sources/readDraft";
import { draftOfDocuments } from "../../../../src/app/pages/studio/sources/startDraft";
import { suggestedYears } from "../../../../src/app/pages/studio/sources/suggestedYears";
import { readDocument } from "../../../../src/convert/formats/readDocument";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function documentOf(text: string, name = "r/t.html") {
  const { document } = await readDocument(name, bytesOf(text));
  if (!document) throw new RangeError("the document is readable");
  return document;
}

const table =
  "<table><tr><th>Tavoite</th><th>Toteuma</th></tr><tr><td>Satama kasvaa</td><td>Toteutui</td></tr></table>";

describe("the title that a document gives itself is", () => {
  test.each([
    ["its one highest heading", `<p>Liite 3</p><h1>Sataman tavoitteet 2031</h1><h2>Laituri</h2>${table}`],
    [
      "the heading that opens it and alone names a year",
      `<h1>Sataman tavoitteet 2031</h1><h1>Tehtävä</h1><h1>Tavoitteiden seuranta</h1>${table}`,
    ],
    ["the text in the row above the headings of a table", "Sataman tavoitteet 2031;\nTavoite;Toteuma\nSatama;Toteutui"],
    [
      "the text below the name of the organisation",
      "Porin kaupunki;\nSataman tavoitteet 2031;\nTavoite;Toteuma\nSatama;Toteutui",
    ],
    [
      "the text that names a year, below the unit and above notes",
      "Porin kaupunki;\nTekninen toimiala;\nSataman tavoitteet 2031;\nPäivitetty 31.8.2031;\nTavoite;Toteuma\nSatama;Toteutui",
    ],
    [
      "what stands above a sentence",
      "Sataman tavoitteet 2031;\nValtuusto hyväksyi ne vuodelle 2031 kokouksessaan.;\nTavoite;Toteuma\nSatama;Toteutui",
    ],
  ])("%s", async (_, text) => {
    const name = text.startsWith("<") ? "r/t.html" : "r/t.csv";
    expect(documentTitle(await documentOf(text, name))).toBe("Sataman tavoitteet 2031");
  });

  test.each([
    ["a heading of several that are as high", `<h1>Satama ja laiturit</h1>${table}<h1>Kadut ja puistot</h1>${table}`],
    ["a heading of several that name years", `<h1>Satama vuonna 2031</h1><h1>Kadut vuonna 2031</h1>${table}`],
    ["a heading under a table", `${table}<h1>Sataman tavoitteet 2031</h1>`],
    ["a chapter's", `<h1>1. Johdanto tavoitteisiin</h1>${table}`],
    ["of minutes", `<h1>Lautakunnan pöytäkirja 3/2031</h1>${table}`],
    ["one word", `<h1>Tavoitteet</h1>${table}`],
  ])("not %s", async (_, text) => expect(documentTitle(await documentOf(text))).toBeNull());

  test("the report's where all documents have the same", async () => {
    const [one, other] = [
      await documentOf("<h1>Sataman tavoitteet</h1>"),
      await documentOf("<h1>Katujen tavoitteet</h1>"),
    ];
    expect(titleOfDocuments([one, one])).toBe("Sataman tavoitteet");
    expect(titleOfDocuments([one, other])).toBeNull();
  });
});

test("a report in another folder reads the same, without its documents being read again", async () => {
  const given = [{ path: "t.html", bytes: bytesOf(`<h1>Sataman tavoitteet 2031</h1>${table}`) }];
  const reader = createReader();
  const told: string[] = [];
  const read = ({ draft, files }: ReturnType<typeof draftOfDocuments>, by = reader) =>
    by.read(
      draft,
      files,
      () => Promise.resolve(),
      ({ step }) => told.push(step),
    );
  await read(draftOfDocuments(given, null));
  told.length = 0;
  const moved = draftOfDocuments(given, null, { title: "Sataman tavoitteet 2031", organisation: null });
  const again = await read(moved);
  expect(told).not.toContain("document");
  expect(again.conversion).toEqual((await read(moved, createReader())).conversion);
});

test("the years suggested are those that the documents name most often, in dates too", async () => {
  const named = "<p>Tilanne 30.6.2031, verrattuna vuoteen 2030. Päätös 2029, tilanne 31.8.2031.</p>";
  expect(suggestedYears([await documentOf(named)])).toEqual([2031, 2030, 2029]);
});
