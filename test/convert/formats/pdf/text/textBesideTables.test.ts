import { describe, expect, test } from "vitest";
import { headedTableOf } from "../../../../fixtures/headedTableOf";
import type { PdfMark } from "../../../../fixtures/pdfOf";
import { readPages } from "../../../../fixtures/pdfText";

/** A title and lines of text in the left column, from the top down. */
const left = (y: number, title: string, lines: readonly string[]): PdfMark[] => [
  { text: title, x: 40, y: y - 14, size: 13, bold: true },
  ...lines.map((text, at): PdfMark => ({ text, x: 40, y: y - 32 - at * 12, size: 9 })),
];
const table = (y: number, name: string, rows: readonly string[], heads: readonly string[] | null = null) =>
  headedTableOf(
    260,
    y,
    [160, 60, 60],
    heads ?? [name, "Utfall", "Mål"],
    rows.map((text) => ({ cells: [text, "3", "4"] })),
  );
const wide = (y: number): PdfMark => ({ line: [40, y, 540, y] });

/** What stands on pages, in order, tables by their first column. */
const read = async (...pages: PdfMark[][]) =>
  (await readPages(...pages)).shown.flatMap((one) =>
    typeof one === "string" ? [one.replace(/^#+ /u, "")] : one.map(([, first]) => `${first}`.replaceAll("*", "")),
  );

const told = ["Kranen kom i juni och har varit", "i bruk varje dag sedan dess,", "utan ett enda avbrott."];
const toldInAll = told.join(" ");

describe("text left of tables", () => {
  test("is read before them, part by part between lines over both sides", async () => {
    expect(
      await read([
        wide(760),
        ...left(750, "Hamnen växer", told),
        ...table(750, "Indikator", ["Fartyg", "Linjer"]),
        ...table(670, "Aktivitet", ["Bygg kajen"]),
        wide(600),
        ...left(590, "Stranden är ren", told),
        ...table(590, "Indikator", ["Skräp"]),
        wide(480),
      ]),
    ).toEqual([
      ...["Hamnen växer", toldInAll, "Indikator", "Fartyg", "Linjer", "Aktivitet", "Bygg kajen"],
      ...["Stranden är ren", toldInAll, "Indikator", "Skräp"],
    ]);
  });

  test("begins a part where a title and a table begin at one height, and ends at a heading in larger letters", async () => {
    expect(
      await read([
        ...left(750, "The port grows", told),
        ...table(750, "Indicator", ["Ships", "Lines"]),
        ...table(670, "Action", ["Build the quay"]),
        ...left(590, "The shore is clean", told),
        ...table(590, "Indicator", ["Litter"]),
        { text: "Economy", x: 40, y: 400, size: 18, bold: true },
        { text: "Income rose.", x: 40, y: 380, size: 9 },
      ]),
    ).toEqual([
      ...["The port grows", toldInAll, "Indicator", "Ships", "Lines", "Action", "Build the quay"],
      ...["The shore is clean", toldInAll, "Indicator", "Litter", "Economy", "Income rose."],
    ]);
  });

  test("goes on over the page before its table does", async () => {
    expect(
      await read(
        [
          wide(160),
          { text: "Satama kasvaa ja on avoinna", x: 40, y: 136, size: 13, bold: true },
          ...told.map((text, at): PdfMark => ({ text, x: 40, y: 118 - at * 12, size: 9 })),
          ...table(150, "Mittari", ["Laivat"]),
        ],
        [
          { text: "kaikkina vuodenaikoina.", x: 40, y: 790, size: 9 },
          ...["Silta on auki", "ja valaistu", "läpi yön"].map((text, at): PdfMark => ({
            text,
            x: 40,
            y: 760 - at * 12,
            size: 9,
          })),
          { line: [260, 800, 540, 800] },
          { text: "Linjat", x: 263, y: 788, size: 9 },
          { text: "3", x: 423, y: 788, size: 9 },
          { text: "4", x: 483, y: 788, size: 9 },
          { line: [260, 740, 540, 740] },
          wide(700),
        ],
      ),
    ).toEqual([
      "Satama kasvaa ja on avoinna",
      toldInAll,
      "kaikkina vuodenaikoina.",
      "Silta on auki ja valaistu läpi yön",
      ...["Mittari", "Laivat", "Linjat"],
    ]);
  });
});
