import { describe, expect, test } from "vitest";
import { readPdf } from "../../../../src/convert/formats/pdf/readPdf";
import { readDocument } from "../../../../src/convert/formats/readDocument";
import { cellPlaceOf } from "../../../../src/convert/formats/sourceDocument";
import { pdfOf, ruledTableOf } from "../../../fixtures/pdfOf";
import type { PdfMark } from "../../../fixtures/pdfOf";
import { readCommitted, shown } from "../../../fixtures/shown";

const read = async (...pages: PdfMark[][]) => {
  const { blocks, messages } = await readPdf(pdfOf(...pages), "r/t.pdf");
  return { blocks, messages, shown: shown(blocks) };
};

const heading = (text: string, y: number): PdfMark => ({ text, x: 50, y, size: 16, bold: true });
const line = (text: string, y: number, x = 50): PdfMark => ({ text, x, y });
const widths = [120, 180, 190];

describe("a table that is drawn by lines", () => {
  test("has a paragraph for the lines of a cell, and words that a hyphen parts are whole", async () => {
    const table = ruledTableOf(50, 700, widths, 40, [
      [["Teema"], ["Sitova tavoite"], ["Ennuste 1/2031"]],
      [["Vehreä"], ["Puistot kukkivat koko kesän, ja ruusu-", "tarhoja on kaksi lisää"], ["Tavoite toteutuu."]],
    ]);
    expect((await read(table)).shown).toEqual([
      [
        [1, "Teema", "Sitova tavoite", "Ennuste 1/2031"],
        [2, "Vehreä", "Puistot kukkivat koko kesän, ja ruusutarhoja on kaksi lisää", "Tavoite toteutuu."],
      ],
    ]);
  });

  test("has merged cells where no line parts them, and the colours behind its cells", async () => {
    const table: PdfMark[] = [
      { area: [50, 660, 100, 40], colour: [0, 0.5, 0] },
      ...[700, 660, 620].map((y): PdfMark => ({ line: [50, y, 350, y] })),
      ...[50, 350].map((x): PdfMark => ({ line: [x, 700, x, 620] })),
      { line: [150, 700, 150, 660] },
      line("Vihreä", 675, 55),
      line("Toteutui", 675, 155),
      line("Huomautus koko riville", 635, 55),
    ];
    const { blocks, shown: seen } = await read(table);
    expect(seen).toEqual([
      [
        [1, "Vihreä", "Toteutui"],
        [2, "Huomautus koko riville", "←"],
      ],
    ]);
    const [first] = blocks;
    expect(first?.kind === "table" && first.rows[0]?.cells.map(({ fill }) => fill)).toEqual(["#008000", undefined]);
  });

  test("goes on over the page without the headings that it repeats, a cut sentence too", async () => {
    const head = [["Teema"], ["Sitova tavoite"], ["Ennuste 1/2031"]];
    const upper = ruledTableOf(50, 700, widths, 40, [head, [["Vehreä"], ["Puistot"], ["Tavoitteen toteutuminen"]]]);
    const lower = ruledTableOf(50, 780, widths, 40, [
      head,
      [[""], [""], ["on epävarmaa."]],
      [["Sininen"], ["Rannat"], ["Tavoite toteutuu."]],
    ]);
    const { blocks, shown: seen } = await read(upper, lower);
    expect(seen).toEqual([
      [
        [1, "Teema", "Sitova tavoite", "Ennuste 1/2031"],
        [2, "Vehreä", "Puistot", "Tavoitteen toteutuminen on epävarmaa."],
        [3, "Sininen", "Rannat", "Tavoite toteutuu."],
      ],
    ]);
    const [table] = blocks;
    expect(table?.kind === "table" && table.rows.map(({ place }) => place)).toEqual([
      { file: "r/t.pdf", table: 1, row: 1, page: 1 },
      { file: "r/t.pdf", table: 1, row: 2, page: 1 },
      { file: "r/t.pdf", table: 1, row: 3, page: 2 },
    ]);
    const last = table?.kind === "table" ? table.rows.at(-1) : undefined;
    expect(last && cellPlaceOf(last.place, 3)).toEqual({ file: "r/t.pdf", table: 1, row: 3, column: 3, page: 2 });
  });

  test("is a card of its own where several to a page open alike", async () => {
    const card = (y: number, goal: string) =>
      ruledTableOf(50, y, [200, 200], 20, [
        [["Tavoite"], ["Mittari"]],
        [[goal], ["Yli 12 %"]],
      ]);
    const { shown: seen } = await read([...card(700, "Yksi"), ...card(640, "Kaksi")], card(760, "Kolme"));
    expect(seen).toEqual(
      ["Yksi", "Kaksi", "Kolme"].map((goal) => [
        [1, "Tavoite", "Mittari"],
        [2, goal, "Yli 12 %"],
      ]),
    );
  });
});

test("no row is lost where a table fills pages from edge to edge with rows that differ by their numbers alone", async () => {
  const head = [["Teema"], ["Sitova tavoite"], ["Ennuste 1/2031"]];
  const pages = [1, 2, 3, 4].map((page) => {
    const rows = Array.from({ length: 38 }, (_, at) => [
      [`Teema ${page}`],
      [`Tavoite ${page * 100 + at}`],
      ["Toteutuu."],
    ]);
    return ruledTableOf(50, 820, widths, 20, [head, ...rows]);
  });
  const { blocks } = await read(...pages);
  const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  const goals = rows.map(({ cells }) => cells[1]?.paragraphs[0]?.text);
  const expected = [1, 2, 3, 4].flatMap((page) => Array.from({ length: 38 }, (_, at) => `Tavoite ${page * 100 + at}`));
  expect(goals).toEqual(["Sitova tavoite", ...expected]);
});

describe("a table without lines", () => {
  test("is known by its columns, and a row goes on where its first column is empty", async () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, at) => line(text, y, 50 + at * 170));
    const { shown: seen } = await read([
      line("Lautakunnan tavoitteet toteutuivat vuonna 2031 seuraavasti, ja niistä kerrotaan alla tarkemmin.", 740),
      ...row(700, "Tavoite", "Mittari", "Toteuma"),
      ...row(686, "Puistot", "20 puistoa", "18 puistoa"),
      ...row(672, "Rannat", "Kolme rantaa on", "Kolme"),
      line("auki ympäri vuoden", 658, 220),
    ]);
    expect(seen).toEqual([
      "Lautakunnan tavoitteet toteutuivat vuonna 2031 seuraavasti, ja niistä kerrotaan alla tarkemmin.",
      [
        [1, "Tavoite", "Mittari", "Toteuma"],
        [2, "Puistot", "20 puistoa", "18 puistoa"],
        [3, "Rannat", "Kolme rantaa on auki ympäri vuoden", "Kolme"],
      ],
    ]);
  });
});

describe("the text between tables", () => {
  test("has headings by the size of their letters, paragraphs, items of lists and bold labels", async () => {
    const { shown: seen } = await read([
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
    const { blocks } = await read(page(1), page(2));
    expect(blocks.map((block) => block.kind === "text" && block.paragraph.text)).toEqual([
      "Sivun 1 tekstiä on tässä.",
      "Sivun 2 tekstiä on tässä.",
    ]);
  });

  test("holds no page numbers, and of running heads the first", async () => {
    const page = (number: number, text: string) => [
      line("Tilinpäätös 2031", 810),
      line(text, 600),
      line(`${number}/157`, 30, 500),
    ];
    expect((await read(page(7, "Yksi."), page(8, "Kaksi."), page(9, "Kolme."))).shown).toEqual([
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

describe("a table without lines", () => {
  test("has close columns, where a narrow strip stays free over several rows", async () => {
    const rows = ["Kirjastot avautuvat", "Puistot kukkivat nyt", "Rannat siistiytyvät", "Ladut pysyvät auki"];
    const marks = rows.flatMap((text, at): PdfMark[] => [
      line(`1.${at + 1}`, 700 - at * 14),
      line(text, 700 - at * 14, 70),
      line("Tavoite toteutui.", 700 - at * 14, 172),
    ]);
    expect((await read(marks)).shown).toEqual([
      rows.map((text, at) => [at + 1, `1.${at + 1}`, text, "Tavoite toteutui."]),
    ]);
  });

  test("has a column of numbers of its own, where those of two digits are written as one text with what follows", async () => {
    const titles = ["Kirjastot avautuvat", "Puistot kukkivat", "Rannat siistiytyvät"];
    const marks = ["8", "9", "10"].flatMap((number, at): PdfMark[] => [
      ...(number.length > 1
        ? [line(`${number} ${titles[at]}`, 700 - at * 14)]
        : [line(number, 700 - at * 14), line(titles[at] ?? "", 700 - at * 14, 64)]),
      line("Tavoite toteutui.", 700 - at * 14, 200),
    ]);
    const beside = line("jatkuu", 700 - 3 * 14, 64);
    const [table] = (await read([...marks, beside])).shown;
    expect(table).toEqual([
      [1, "8", "Kirjastot avautuvat", "Tavoite toteutui."],
      [2, "9", "Puistot kukkivat", "Tavoite toteutui."],
      [3, "10", "Rannat siistiytyvät jatkuu", "Tavoite toteutui."],
    ]);
  });

  test("goes on after a large step with a row whose texts are centred in its height, and keeps marks of notes at their words", async () => {
    const row = (title: string, result: string, y: number): PdfMark[] => [
      line(title, y),
      line("40 %", y, 200),
      line(`${result}, ja työ jatkuu`, y + 5, 300),
      line("ensi vuonna.", y - 5, 300),
    ];
    const marks = [
      ...[line("Tavoite", 740), line("Taso", 740, 200), line("Toteuma", 740, 300)],
      ...row("Puistot kukkivat", "Toteutui", 700),
      { text: "1)", x: 120, y: 704, size: 7 },
      ...row("Rannat siistiytyvät", "Ei toteutunut", 655),
    ];
    expect((await read(marks)).shown).toEqual([
      [
        [1, "Tavoite", "Taso", "Toteuma"],
        [2, "Puistot kukkivat1)", "40 %", "Toteutui, ja työ jatkuu ensi vuonna."],
        [3, "Rannat siistiytyvät", "40 %", "Ei toteutunut, ja työ jatkuu ensi vuonna."],
      ],
    ]);
  });

  test("has rows by the colours behind them", async () => {
    const bands = [700, 660, 620].map((y): PdfMark => ({ area: [45, y, 400, 20], colour: [0.9, 0.9, 0.9] }));
    const row = (first: string, y: number): PdfMark[] => [
      line(first, y + 12),
      line("Tavoite toteutui", y + 12, 200),
      line("kesällä.", y + 3, 200),
    ];
    const marks = ["A-osa", "B-osa", "C-osa", "D-osa", "E-osa"].flatMap((first, at) => row(first, 700 - at * 20));
    expect((await read([...bands, ...marks])).shown[0]).toHaveLength(5);
  });
});

const small = ruledTableOf(50, 700, widths, 40, [
  [["Tavoite"], ["Mittari"], ["Toteuma 2031"]],
  [["Puistot kukkivat"], ["Ruusuja"], [""]],
]);

test.each([90, 180, 270])("a page whose texts stand turned by %d degrees is read upright", async (turned) => {
  const upright = await read(small);
  expect((await read([...small, { turned }])).shown).toEqual(upright.shown);
});

test("what is written into the fields of a form stands in its cell, a ticked box too", async () => {
  const field = String.raw`/Subtype /Widget /FT /Tx /T (tila) /V (Tavoite ei toteutunut.)`;
  const { shown: seen } = await read([...small, { note: field, area: [355, 640, 530, 655] }]);
  expect(seen).toEqual([
    [
      [1, "Tavoite", "Mittari", "Toteuma 2031"],
      [2, "Puistot kukkivat", "Ruusuja", "Tavoite ei toteutunut."],
    ],
  ]);
});

test("a text put on a page is read, and comments on it are said", async () => {
  const { shown: seen, messages } = await read([
    line("Puistot kukkivat koko kesän.", 780),
    { note: "/Subtype /FreeText /Contents (Tavoite ei toteutunut.)", area: [50, 600, 300, 620] },
    { note: "/Subtype /Text /Contents (Onko varmaa?)", area: [10, 600, 30, 620] },
  ]);
  expect(seen.flat()).toContain("Tavoite ei toteutunut.");
  expect(messages).toMatchObject([{ line: 1, topic: "page-comments", kind: "comments", values: { count: 1 } }]);
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

describe("what stands around the pages", () => {
  const foot = line("Meripaikan kunta · Osavuosikatsaus", 30);
  const rowOf = (goal: string, text: string): string[][] => [[goal], [text], ["Toteutuu"]];

  test("does not part a table that goes on over the page, nor the row that the page cuts", async () => {
    const heading = [["Tavoite"], ["Selite"], ["Tila"]];
    const first = ruledTableOf(50, 200, widths, 40, [heading, rowOf("Nuorten", "Kaikki setelit")]);
    const second = ruledTableOf(50, 780, widths, 40, [
      [["kesäsetelit"], ["jaettiin kesällä."], []],
      rowOf("Satama kasvaa", "Laituri valmistui."),
    ]);
    expect((await read([...first, foot], [...second, foot])).shown).toEqual([
      "Meripaikan kunta · Osavuosikatsaus",
      [
        [1, "Tavoite", "Selite", "Tila"],
        [2, "Nuorten kesäsetelit", "Kaikki setelit jaettiin kesällä.", "Toteutuu"],
        [3, "Satama kasvaa", "Laituri valmistui.", "Toteutuu"],
      ],
    ]);
  });
});

test("a table without lines goes on under headings that its next page repeats, and so does the row that the page cuts", async () => {
  const places = [50, 150, 300, 500];
  const row = (y: number, ...texts: string[]): PdfMark[] =>
    texts.flatMap((text, at) => (text === "" ? [] : [{ text, x: places[at] ?? 0, y, bold: y === 780 }]));
  const heading = row(780, "Priority", "Goal", "Result", "Assessment");
  const { blocks } = await read(
    [
      ...heading,
      ...row(766, "Sea", "The port grows", "A quay was opened in spring.", "Achieved"),
      ...row(752, "Sea", "The crane lifts", "It stood still.", "Not achieved"),
      ...row(738, "Shore", "The beach is clean", "Much litter was found, and it", "Not achieved"),
    ],
    [
      ...heading,
      ...row(766, "", "", "was not taken away."),
      ...row(752, "Sky", "The light shines", "It shone all year.", "Achieved"),
      ...row(738, "Sky", "The air is clear", "Birds came back.", "Achieved"),
      ...row(724, "Sky", "The wind turns mills", "Two mills turn now.", "Achieved"),
    ],
  );
  const [table, ...others] = blocks;
  expect(others).toEqual([]);
  expect(table?.kind === "table" && table.rows.map(({ cells }) => cells[2]?.paragraphs[0]?.text)).toEqual([
    "Result",
    "A quay was opened in spring.",
    "It stood still.",
    "Much litter was found, and it was not taken away.",
    "It shone all year.",
    "Birds came back.",
    "Two mills turn now.",
  ]);
});

test("a bold label after a sentence opens a paragraph, and a bold title after its number is one with its second sentence", async () => {
  const { blocks } = await read([
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
  expect(JSON.stringify((await read([...page, damaged])).shown)).toContain("Puisto avataan.");
});
