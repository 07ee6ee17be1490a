import { describe, expect, test } from "vitest";
import { ruledTableOf } from "../../../../fixtures/pdfOf";
import type { PdfMark } from "../../../../fixtures/pdfOf";
import { line, readPages, widths } from "../../../../fixtures/pdfText";

describe("a table that is drawn by lines", () => {
  test("has a paragraph for the lines of a cell, and words that a hyphen parts are whole", async () => {
    const table = ruledTableOf(50, 700, widths, 40, [
      [["Teema"], ["Sitova tavoite"], ["Ennuste 1/2031"]],
      [["Vehreä"], ["Puistot kukkivat koko kesän, ja ruusu-", "tarhoja on kaksi lisää"], ["Tavoite toteutuu."]],
    ]);
    expect((await readPages(table)).shown).toEqual([
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
    const { blocks, shown: seen } = await readPages(table);
    expect(seen).toEqual([
      [
        [1, "Vihreä", "Toteutui"],
        [2, "Huomautus koko riville", "←"],
      ],
    ]);
    const [first] = blocks;
    expect(first?.kind === "table" && first.rows[0]?.cells.map(({ fill }) => fill)).toEqual(["#008000", undefined]);
  });
});

test("a text that is written over the edge of its cell is parted at the edge, however wide its letters are", async () => {
  const [top, bottom, edge] = [720, 690, 183];
  const { shown: seen } = await readPages([
    ...[top, bottom].map((y): PdfMark => ({ line: [50, y, 350, y] })),
    ...[50, edge, 350].map((x): PdfMark => ({ line: [x, top, x, bottom] })),
    line("Museossa on kuuma mummo On illalla", 700, 53),
  ]);
  expect(seen).toEqual([[[1, "Museossa on kuuma mummo", "On illalla"]]]);
});

describe("a table without lines", () => {
  test("is known by its columns, and a row goes on where its first column is empty", async () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, at) => line(text, y, 50 + at * 170));
    const { shown: seen } = await readPages([
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

  test("has close columns, where a narrow strip stays free over several rows", async () => {
    const rows = ["Kirjastot avautuvat", "Puistot kukkivat nyt", "Rannat siistiytyvät", "Ladut pysyvät auki"];
    const marks = rows.flatMap((text, at): PdfMark[] => [
      line(`1.${at + 1}`, 700 - at * 14),
      line(text, 700 - at * 14, 70),
      line("Tavoite toteutui.", 700 - at * 14, 172),
    ]);
    expect((await readPages(marks)).shown).toEqual([
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
    const [table] = (await readPages([...marks, beside])).shown;
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
    expect((await readPages(marks)).shown).toEqual([
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
    expect((await readPages([...bands, ...marks])).shown[0]).toHaveLength(5);
  });
});
