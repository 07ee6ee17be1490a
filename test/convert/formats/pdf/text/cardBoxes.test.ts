import { describe, expect, test } from "vitest";
import type { PdfMark } from "../../../../fixtures/pdfOf";
import { readPages } from "../../../../fixtures/pdfText";

type Corner = [x: number, y: number];
const [width, height] = [230, 120];

/** A title of one or two lines, a label and a sentence, from the upper left corner of a card. */
const card = ([x, y]: Corner, title: string[], told: string): PdfMark[] => [
  ...title.map((text, at): PdfMark => ({ text, x: x + 10, y: y - 20 - at * 15, size: 12, bold: true })),
  { text: "Resultat", x: x + 10, y: y - 25 - title.length * 15, size: 9, bold: true },
  { text: told, x: x + 10, y: y - 38 - title.length * 15, size: 9 },
];
const painted = ([x, y]: Corner): PdfMark => ({ area: [x, y - height, width, height], colour: [0.96, 0.97, 0.98] });
const drawn = ([x, y]: Corner): PdfMark[] => [
  { line: [x, y, x + width, y] },
  { line: [x, y - height, x + width, y - height] },
  { line: [x, y, x, y - height] },
  { line: [x + width, y, x + width, y - height] },
];
const corners: Corner[] = [
  [50, 700],
  [300, 700],
  [50, 560],
  [300, 560],
];
const cards: [title: string[], told: string][] = [
  [["Alla barn lär sig", "simma i sjön"], "Målet uppnåddes inte."],
  [["Fler båtplatser"], "Målet uppnåddes."],
  [["En ny brygga"], "Bryggan dröjer."],
  [["Fyren målas", "i augusti"], "Fyren är vit."],
];
const texts = corners.flatMap((corner, at) => card(corner, ...(cards[at] ?? [[], ""])));
const inOrder = cards.flatMap(([title, told]) => [title.join(" "), "Resultat", told]);

/** What stands on a page, in order, whatever are headings. */
const read = async (marks: PdfMark[]) =>
  (await readPages(marks)).shown.map((one) => (typeof one === "string" ? one.replace(/^#+ /u, "") : one));

describe("boxes that stand beside each other", () => {
  test("are cards, read one after the other, painted or drawn by lines, though their lines stand at different heights", async () => {
    for (const boxes of [corners.map(painted), corners.flatMap(drawn)])
      expect(await read([...boxes, ...texts])).toEqual(inOrder);
  });

  test("stand between the texts above and below them", async () => {
    const around: PdfMark[] = [
      { text: "Havet", x: 50, y: 730, size: 16, bold: true },
      { text: "Staden hade 140 anställda.", x: 50, y: 400 },
    ];
    expect(await read([...corners.map(painted), ...texts, ...around])).toEqual([
      "Havet",
      ...inOrder,
      "Staden hade 140 anställda.",
    ]);
  });

  test("that touch are cells of a table, and one box alone is no column", async () => {
    const touching: Corner[] = [
      [50, 700],
      [50 + width, 700],
    ];
    const cells = touching.flatMap((corner, at) => [painted(corner), ...card(corner, ...(cards[at] ?? [[], ""]))]);
    expect(await read(cells)).not.toEqual(inOrder.slice(0, 6));
    const [first = [50, 700]] = corners;
    expect(await read([painted(first), ...card(first, ["Fler båtplatser"], "Målet uppnåddes.")])).toEqual([
      "Fler båtplatser",
      "Resultat",
      "Målet uppnåddes.",
    ]);
  });
});
