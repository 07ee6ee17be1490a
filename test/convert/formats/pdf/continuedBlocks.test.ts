import { describe, expect, test } from "vitest";
import { cellPlaceOf } from "../../../../src/convert/formats/sourceDocument";
import { ruledTableOf } from "../../../fixtures/pdfOf";
import type { PdfMark } from "../../../fixtures/pdfOf";
import { line, readPages, widths } from "../../../fixtures/pdfText";

describe("a table that is drawn by lines", () => {
  test("goes on over the page without the headings that it repeats, a cut sentence too", async () => {
    const head = [["Teema"], ["Sitova tavoite"], ["Ennuste 1/2031"]];
    const upper = ruledTableOf(50, 700, widths, 40, [head, [["Vehreä"], ["Puistot"], ["Tavoitteen toteutuminen"]]]);
    const lower = ruledTableOf(50, 780, widths, 40, [
      head,
      [[""], [""], ["on epävarmaa."]],
      [["Sininen"], ["Rannat"], ["Tavoite toteutuu."]],
    ]);
    const { blocks, shown: seen } = await readPages(upper, lower);
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
    const { shown: seen } = await readPages([...card(700, "Yksi"), ...card(640, "Kaksi")], card(760, "Kolme"));
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
  const { blocks } = await readPages(...pages);
  const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  const goals = rows.map(({ cells }) => cells[1]?.paragraphs[0]?.text);
  const expected = [1, 2, 3, 4].flatMap((page) => Array.from({ length: 38 }, (_, at) => `Tavoite ${page * 100 + at}`));
  expect(goals).toEqual(["Sitova tavoite", ...expected]);
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
    expect((await readPages([...first, foot], [...second, foot])).shown).toEqual([
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
  const { blocks } = await readPages(
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
