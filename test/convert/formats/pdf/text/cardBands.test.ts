import { describe, expect, test } from "vitest";
import type { PdfTextRun } from "../../../../../src/convert/formats/pdf/page/pdfPage";
import { cardBands } from "../../../../../src/convert/formats/pdf/text/cardBands";
import type { PdfMark } from "../../../../fixtures/pdfOf";
import { readPages } from "../../../../fixtures/pdfText";

interface Card {
  title: string[];
  parts: [label: string, told: string][];
}

/** A card without a box, from its upper left corner. */
const marksOf = ({ title, parts }: Card, x: number, y: number): PdfMark[] => [
  ...title.map((text, at): PdfMark => ({ text, x, y: y - at * 13, size: 12, bold: true })),
  ...parts.flatMap(([label, told], at): PdfMark[] => [
    { text: label, x, y: y - (title.length + 2 * at) * 13, size: 10, bold: true },
    { text: told, x, y: y - (title.length + 2 * at + 1) * 13, size: 10 },
  ]),
];
const card = (title: string[], measure: string, told: string): Card => ({
  title,
  parts: [
    ["Mittari", measure],
    ["Tilanne", told],
  ],
});
const rows = [
  [
    card(["Kaikki lapset oppivat", "uimaan"], "Uimataito", "Tavoite ei toteudu."),
    card(["Uusi laituri"], "Laituri", "Tavoite toteutuu."),
  ],
  [
    card(["Majakka maalataan"], "Maalaus", "Maalaus siirtyy."),
    card(["Venepaikat riittävät", "kaikille"], "Venepaikat", "Jono on lyhyt."),
  ],
];
const inOrder = (cards: readonly Card[]) => cards.flatMap(({ title, parts }) => [title.join(" "), ...parts.flat()]);
const read = async (marks: PdfMark[]) =>
  (await readPages(marks)).shown.flatMap((one) => (typeof one === "string" ? [one.replace(/^#+ /u, "")] : ["(table)"]));

describe("texts beside each other under the same labels", () => {
  test("are cards, read one after the other, row by row, though their titles are of different length", async () => {
    const heading: PdfMark = { text: "Meri ja satama", x: 50, y: 740, size: 16, bold: true };
    const marks = rows.flatMap((cards, row) =>
      cards.flatMap((one, at) => marksOf(one, 50 + at * 260, 700 - row * 130)),
    );
    expect(await read([heading, ...marks])).toEqual(["Meri ja satama", ...inOrder(rows.flat())]);
  });

  test("are not parted where a row has other labels: a card may go on there", () => {
    const other: Card[] = ["Uimataito", "Venepaikat"].map((title) => ({
      title: [title],
      parts: [
        ["Syyt", "Syy on sää."],
        ["Jatko", "Jatketaan keväällä."],
      ],
    }));
    const runsOf = (cards: readonly Card[]) =>
      cards.flatMap((one, at) =>
        marksOf(one, 50 + (at % 2) * 260, at < 2 ? 700 : 570).flatMap((mark): PdfTextRun[] =>
          "text" in mark
            ? [
                {
                  text: mark.text,
                  left: mark.x,
                  right: mark.x + mark.text.length * 5,
                  baseline: 842 - mark.y,
                  size: 10,
                  bold: mark.bold ?? false,
                },
              ]
            : [],
        ),
      );
    expect(cardBands(runsOf(rows.flat()))).toHaveLength(4);
    expect(cardBands(runsOf([...(rows[0] ?? []), ...other]))).toBeNull();
  });
});
