import { describe, expect, test } from "vitest";
import { readPdf } from "../../../../src/convert/formats/pdf/readPdf";
import { readDocument } from "../../../../src/convert/formats/readDocument";
import { pdfOf } from "../../../fixtures/pdfOf";
import type { PdfMark } from "../../../fixtures/pdfOf";
import { line, readPages } from "../../../fixtures/pdfText";
import { readCommitted, shown } from "../../../fixtures/shown";

const heading = (text: string, y: number): PdfMark => ({ text, x: 50, y, size: 16, bold: true });

describe("the text between tables", () => {
  test("has headings by the size of their letters, paragraphs, items of lists and bold labels", async () => {
    const { shown: seen } = await readPages([
      heading("Tekninen lautakunta", 740),
      line("Lautakunta on asettanut vuodelle 2031 kolme sitovaa tavoitetta, joiden toteutumista seura-", 700),
      line("taan kahdesti vuodessa.", 688),
      line("Seuraava kappale on lyhyt.", 676),
      line("\u00b7 Ensimmäinen kohta", 660),
      line("\u00b7 Toinen kohta", 648),
      { text: "Toteutuminen:", x: 50, y: 620, bold: true },
      line("Tavoite toteutui.", 620, 125),
    ]);
    expect(seen).toEqual([
      "# Tekninen lautakunta",
      "Lautakunta on asettanut vuodelle 2031 kolme sitovaa tavoitetta, joiden toteutumista seurataan kahdesti vuodessa.",
      "Seuraava kappale on lyhyt.",
      "Ensimmäinen kohta",
      "Toinen kohta",
      "Toteutuminen: Tavoite toteutui.",
    ]);
  });

  test("holds nothing of what a browser prints above and below its pages", async () => {
    const page = (number: number): PdfMark[] => [
      line("11/29/31, 1:25 PM", 820),
      line("Tilinpäätös 2031", 820, 300),
      line(`Sivun ${number} tekstiä on tässä.`, 600),
      line("https://example.org/tilinpaatos.html", 15),
      line(`${number}/2`, 15, 540),
    ];
    const { blocks } = await readPages(page(1), page(2));
    expect(blocks.map((block) => block.kind === "text" && block.paragraph.text)).toEqual([
      "Sivun 1 tekstiä on tässä.",
      "Sivun 2 tekstiä on tässä.",
    ]);
  });

  test("holds the first of feet that name the page and the number of pages behind a year", async () => {
    const page = (number: number, text: string) => [
      line(text, 600),
      line(`Hamnnämnden, delårsrapport 2031`, 20),
      line(`${number}(12)`, 20, 520),
    ];
    expect((await readPages(page(1, "Ett."), page(2, "Två."), page(3, "Tre."))).shown.slice(1)).toEqual([
      "Ett.",
      "Två.",
      "Tre.",
    ]);
  });

  test("holds no page numbers, and of running heads the first", async () => {
    const page = (number: number, text: string) => [
      line("Tilinpäätös 2031", 810),
      line(text, 600),
      line(`${number}/157`, 30, 500),
    ];
    expect((await readPages(page(7, "Yksi."), page(8, "Kaksi."), page(9, "Kolme."))).shown).toEqual([
      "Tilinpäätös 2031",
      "Yksi.",
      "Kaksi.",
      "Kolme.",
    ]);
  });
});

describe("a report that was printed to PDF", () => {
  test.each(["rantala-libreoffice.pdf", "rantala-chromium.pdf"])(
    "%s has its headings, its merged and coloured cells and the text around them",
    async (name) => {
      const { document, messages, notes } = await readCommitted(name);
      const blocks = document?.blocks ?? [];
      expect(shown(blocks)).toEqual([
        "# Rantalan sitovat tavoitteet 2031",
        "Valtuusto on asettanut vuodelle 2031 viisi sitovaa tavoitetta. Niiden toteutumista seurataan kahdesti vuodessa, ja seurannan tuloksista kerrotaan kuntalaisille kaupungin verkkosivuilla ja kirjastoissa.",
        "## Lautakuntien tavoitteet",
        [
          [1, "*Teema*", "*Sitova tavoite*", "*Mittari*", "*Ennuste 1/2031*"],
          [
            2,
            "Vehreä saaristo",
            "*Rannat ovat kaikkien käytössä*",
            "Uimapaikoista 80 % on auki ympäri vuoden",
            "Kolme paikkaa on avattu; neljäs avataan syksyllä. Tavoite toteutuu.",
          ],
          [
            3,
            "↑",
            "*Metsät sitovat enemmän hiiltä*",
            "Hakkuita on alle 2 % metsäalasta",
            "Tavoitteen toteutuminen on epävarma.",
          ],
          [
            4,
            "↑",
            "*Meri puhdistuu*",
            "Jätevettä päästetään mereen enintään 1 % vesimäärästä",
            "Tavoite ei toteudu: putkea korjataan vielä ensi vuonna.",
          ],
          [
            5,
            "Toimiva kaupunki",
            "*Lupa tulee kuukaudessa*",
            "Mediaaniaika on enintään 30 päivää",
            "Mediaaniaika on 41 päivää. Tavoitetta ei saavuteta.",
          ],
          [
            6,
            "↑",
            "*Bussi kulkee ajallaan*",
            "Lähdöistä vähintään 95 % on ajallaan",
            "Lähdöistä 97 % on ajallaan. Tavoite toteutuu.",
          ],
        ],
        "## Mitä seuraavaksi",
        "Toteutuminen: Kaupunki on pysynyt aikataulussaan.",
        "Ranta-alueen suunnitelma valmistuu elokuussa.",
        "Putken korjaus jatkuu.",
      ]);
      const fills = blocks.flatMap((block) =>
        block.kind === "table" ? block.rows.map((row) => row.cells.at(-1)?.fill) : [],
      );
      expect(fills).toEqual([undefined, "#82d488", "#ffe566", "#f08080", "#f08080", "#82d488"]);
      expect([messages, notes]).toEqual([[], []]);
    },
  );
});

test("a picture in a cell, and a page without text, are said", async () => {
  const { messages } = await readCommitted("kuvia.pdf");
  expect(messages).toMatchObject([
    {
      file: "r/kuvia.pdf",
      line: 2,
      column: 1,
      text: "the page holds no text; if it shows a picture of text, send the document that it was made from",
      kind: "picture",
    },
    {
      file: "r/kuvia.pdf",
      line: 1,
      column: 2,
      text: "table 1, row 2: a picture is left out: only text is read; write beside it what it says",
      kind: "picture",
    },
  ]);
});

describe("a PDF that is not read says what to send instead", () => {
  test("behind a password", async () => {
    const { messages } = await readCommitted("salasana.pdf");
    expect(messages.map(({ text }) => text)).toEqual([
      "the PDF is behind a password; save it without one, or send the document that it was made from",
    ]);
  });

  test.each([
    ["without text", pdfOf([{ line: [0, 0, 100, 100] }]), /holds no text, only pictures of pages; send the document/],
    ["that is cut", pdfOf([line("Tavoite toteutuu.", 700)]).slice(0, 30), /is damaged and cannot be opened; save it/],
  ])("%s", async (_, bytes, says) => {
    await expect(readPdf(bytes, "r/t.pdf")).rejects.toThrow(says);
  });
});

test("reading says each page that is done, and ends where its listener throws", async () => {
  const bytes = pdfOf([line("Tavoite toteutuu.", 700)], [line("Tavoite ei toteudu.", 700)]);
  const heard: string[] = [];
  await readDocument("r/t.pdf", bytes, (done, all) => void heard.push(`${done}/${all}`));
  expect(heard).toEqual(["1/2", "2/2"]);
  const stop = new Error("stopped");
  await expect(readDocument("r/t.pdf", bytes, () => Promise.reject(stop))).rejects.toBe(stop);
});

test("a bold label after a sentence opens a paragraph, and a bold title after its number is one with its second sentence", async () => {
  const { blocks } = await readPages([
    { text: "5.", x: 50, y: 700 },
    { text: "Satama pysyy auki.", x: 70, y: 700, bold: true },
    { text: "Laituri kunnostetaan.", x: 70, y: 687, bold: true },
    { text: "Laivoja kävi paljon, ja laituri on kunnossa koko pituudeltaan.", x: 50, y: 650 },
    { text: "Nosturi kestää.", x: 50, y: 637 },
    { text: "Ennuste:", x: 140, y: 637, bold: true },
    { text: "Tavoite toteutuu.", x: 190, y: 637 },
  ]);
  expect(blocks.map((block) => block.kind === "text" && block.paragraph.text)).toEqual([
    "5. Satama pysyy auki. Laituri kunnostetaan.",
    "Laivoja kävi paljon, ja laituri on kunnossa koko pituudeltaan. Nosturi kestää.",
    "Ennuste: Tavoite toteutuu.",
  ]);
});

test("a damaged width does not stretch a text beyond any page", async () => {
  const page = ["Katu korjataan.", "Puisto avataan.", "Silta rakennetaan."].map((text, at) =>
    line(text, 700 - 20 * at),
  );
  const damaged: PdfMark = { text: "Aukio kivetään.", x: 50, y: 600, stretch: 9_999_999_999_999 };
  expect(JSON.stringify((await readPages([...page, damaged])).shown)).toContain("Puisto avataan.");
});

test("text that stands outside the page is left out, and said", async () => {
  const { messages, shown: seen } = await readPages(
    [line("Puisto avataan keväällä.", 700), line("Katu jää kivettä.", 680, 900), line("Silta", 690, 560)],
    [line("Aukio kivetään syksyllä.", 700), line("Nosturi ei valmistu.", -40)],
  );
  expect(messages.map(({ line: page, text }) => `${page}: ${text}`)).toEqual([
    '1: text that stands outside the page is left out, 17 characters: "Katu jää kivettä."; move onto the page what belongs to the report',
    '2: text that stands outside the page is left out, 20 characters: "Nosturi ei valmistu."; move onto the page what belongs to the report',
  ]);
  expect(JSON.stringify(seen)).not.toMatch(/kivettä|Nosturi/);
});

test("a page that is drawn in a state after another is refused by its number before its text is looked for", async () => {
  const pages = [[line("Puisto avataan keväällä.", 700)], [{ kept: 200_000 }, line("Katu kivetään.", 700)]];
  await expect(readPages(...pages)).rejects.toThrow(/page 2 of the PDF draws is nested more than 500 deep/);
  const { shown: seen } = await readPages([{ kept: 300 }, line("Katu kivetään syksyllä.", 700)]);
  expect(JSON.stringify(seen)).toContain("Katu kivetään syksyllä.");
});
