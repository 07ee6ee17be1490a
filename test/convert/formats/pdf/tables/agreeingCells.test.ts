import { describe, expect, test } from "vitest";
import { readPdf } from "../../../../../src/convert/formats/pdf/readPdf";
import { pdfOf } from "../../../../fixtures/pdfOf";
import type { PdfMark } from "../../../../fixtures/pdfOf";
import { shown } from "../../../../fixtures/shown";

const read = async (...pages: PdfMark[][]) => shown((await readPdf(pdfOf(...pages), "r/t.pdf")).blocks);

/** Columns that stand closer to each other than words of justified text may. */
const lefts = [50, 108, 164];
const row = (y: number, texts: readonly string[], bold = false): PdfMark[] =>
  texts.map((text, at) => ({ text, x: lefts[at] ?? 0, y, bold }));

describe("a small table without lines, whose columns stand close", () => {
  const head = row(700, ["Poissaolot", "Taso 2031", "Toteuma"], true);

  test("is a table, though the texts above and below have its left edge", async () => {
    const marks = [
      { text: "Henkilöstö voi hyvin, ja siitä kerrotaan tässä:", x: 48.5, y: 720 },
      ...head,
      ...row(684, ["Päiviä, kpl", "enint. 14", "12"]),
      ...row(668, ["Lähteneitä", "enint. 10", "8"]),
      { text: "Toteutui.", x: 48.5, y: 652 },
    ];
    expect(await read(marks)).toEqual([
      "Henkilöstö voi hyvin, ja siitä kerrotaan tässä:",
      [
        [1, "*Poissaolot*", "*Taso 2031*", "*Toteuma*"],
        [2, "Päiviä, kpl", "enint. 14", "12"],
        [3, "Lähteneitä", "enint. 10", "8"],
      ],
      "Toteutui.",
    ]);
  });

  test("is a table even of one row under bold headings", async () => {
    expect(await read([...head, ...row(684, ["Päiviä, kpl", "enint. 14", "12"])])).toEqual([
      [
        [1, "*Poissaolot*", "*Taso 2031*", "*Toteuma*"],
        [2, "Päiviä, kpl", "enint. 14", "12"],
      ],
    ]);
  });

  test("justified words that stand under each other in some places are none", async () => {
    const words = (y: number, xs: readonly number[]): PdfMark[] => xs.map((x) => ({ text: "sana", x, y }));
    const marks = [
      ...words(700, [50, 80, 112, 140]),
      ...words(686, [50, 80, 108, 146]),
      ...words(672, [50, 84, 112, 140]),
    ];
    expect((await read(marks)).every((block) => typeof block === "string")).toBe(true);
  });
});

test("a row that a page break cuts is whole, though the page repeats a heading above the headings of the table", async () => {
  const top = (y: number): PdfMark[] => [
    { text: "Osuus asukkaista", x: 200, y: y + 40, size: 10, bold: true },
    ...[50, 200, 300].map((x, at): PdfMark => ({
      text: ["Tavoite", "Taso 2031", "Toteuma 2031"][at] ?? "",
      x,
      y,
      bold: true,
    })),
  ];
  const rowAt = (y: number, texts: readonly string[]): PdfMark[] =>
    texts.flatMap((text, at) => (text === "" ? [] : [{ text, x: [50, 200, 300][at] ?? 0, y }]));
  const [table] = (
    await read(
      [
        ...top(700),
        ...rowAt(680, ["Puistot kukkivat", "40 %", "41 %"]),
        ...rowAt(660, ["Rannat siistiytyvät ja", "50 %", "Kesken"]),
      ],
      [
        ...top(760),
        ...rowAt(740, ["", "", "jäi yksi ranta."]),
        ...rowAt(720, ["Ladut ovat auki", "60 %", "61 %"]),
        ...rowAt(700, ["Sillat kestävät", "70 %", "71 %"]),
      ],
    )
  ).filter((block) => typeof block !== "string");
  expect(table).toEqual([
    [1, "*Tavoite*", "*Taso 2031*", "*Toteuma 2031*"],
    [2, "Puistot kukkivat", "40 %", "41 %"],
    [3, "Rannat siistiytyvät ja", "50 %", "Kesken jäi yksi ranta."],
    [4, "Ladut ovat auki", "60 %", "61 %"],
    [5, "Sillat kestävät", "70 %", "71 %"],
  ]);
});

test("a title between the headings of a table and its rows is a row, though its letters are larger and it reaches over columns", async () => {
  const at = (y: number, texts: readonly string[], bold = false): PdfMark[] =>
    texts.map((text, column) => ({ text, x: [50, 90, 260, 340][column] ?? 0, y, bold }));
  const [table] = await read([
    ...at(700, ["Ref", "Indicator", "Target", "Result"], true),
    { text: "Safer towns and villages", x: 50, y: 682, size: 11, bold: true },
    ...at(664, ["S1", "Burglaries", "Max 6.0", "Met"]),
    ...at(648, ["S2", "Complaints answered", "95 %", "Not met"]),
  ]);
  expect(table).toEqual([
    [1, "*Ref*", "*Indicator*", "*Target*", "*Result*"],
    [2, "*Safer towns and villages*", "", "", ""],
    [3, "S1", "Burglaries", "Max 6.0", "Met"],
    [4, "S2", "Complaints answered", "95 %", "Not met"],
  ]);
});

test("titles of groups between the rows of a table are rows, though they reach over columns", async () => {
  const at = (y: number, texts: readonly string[], bold = false): PdfMark[] =>
    texts.map((text, column) => ({ text, x: [50, 90, 260, 340][column] ?? 0, y, bold }));
  const [table, ...others] = await read([
    ...at(700, ["No.", "Objective", "Target", "Result"], true),
    { text: "Open water", x: 50, y: 684, bold: true },
    ...at(668, ["1", "Ferries run in winter", "90 days", "Met"]),
    ...at(652, ["2", "The pier is repaired", "1 pier", "Not met"]),
    { text: "A lively shore", x: 50, y: 636, bold: true },
    ...at(620, ["3", "Kiosks stay open", "12 kiosks", "Met"]),
    ...at(604, ["4", "Beaches are cleaned", "4 beaches", "Met"]),
  ]);
  expect(others).toEqual([]);
  expect(table).toEqual([
    [1, "*No.*", "*Objective*", "*Target*", "*Result*"],
    [2, "*Open water*", "", "", ""],
    [3, "1", "Ferries run in winter", "90 days", "Met"],
    [4, "2", "The pier is repaired", "1 pier", "Not met"],
    [5, "*A lively shore*", "", "", ""],
    [6, "3", "Kiosks stay open", "12 kiosks", "Met"],
    [7, "4", "Beaches are cleaned", "4 beaches", "Met"],
  ]);
});

test("cards that stand side by side are read one after the other: both sides have the same labels", async () => {
  const card = (x: number, y: number, title: string, texts: readonly string[]): PdfMark[] => [
    { text: title, x, y, size: 12, bold: true },
    ...["Mittari", "Taso", "Toteuma 2031"].flatMap((label, at): PdfMark[] => [
      { text: label, x, y: y - 16 * (at + 1), bold: true },
      { text: texts[at] ?? "", x: x + 90, y: y - 16 * (at + 1) },
    ]),
  ];
  const blocks = await read([
    ...card(50, 700, "Puistot kukkivat koko kesän", ["Ruusuja", "20", "22"]),
    ...card(320, 700, "Rannat siistiytyvät", ["Roskia", "enint. 5", "9"]),
    ...card(50, 600, "Ladut ovat auki", ["Päiviä", "90", "91"]),
    ...card(320, 600, "Sillat kestävät", ["Siltoja", "12", "12"]),
  ]);
  expect(blocks.filter((block) => typeof block === "string")).toEqual(
    ["Puistot kukkivat koko kesän", "Ladut ovat auki", "Rannat siistiytyvät", "Sillat kestävät"].map(
      (title) => `# ${title}`,
    ),
  );
  expect(blocks[1]).toEqual([
    [1, "*Mittari*", "Ruusuja"],
    [2, "*Taso*", "20"],
    [3, "*Toteuma 2031*", "22"],
  ]);
});
