import { describe, expect, test } from "vitest";
import { pdfOf } from "../../../fixtures/pdfOf";
import type { PdfMark } from "../../../fixtures/pdfOf";
import { readReportOf } from "../../../fixtures/readReportOf";

type Colour = [red: number, green: number, blue: number];
const green: Colour = [0.18, 0.49, 0.2];
const amber: Colour = [0.88, 0.54, 0];
const red: Colour = [0.7, 0.15, 0.12];
const grey: Colour = [0.47, 0.47, 0.47];

interface Card {
  title: string[];
  badge?: [words: string, colour: Colour];
  texts: [label: string, text: string][];
}

/** A card from its upper left corner: its box, its title with a badge at the right, and texts under bold labels. */
function card(x: number, y: number, { title, badge, texts }: Card, width = 240): PdfMark[] {
  const height = 40 + title.length * 15 + texts.length * 28;
  const below = y - 20 - title.length * 15;
  return [
    { area: [x, y - height, width, height], colour: [0.97, 0.98, 0.99] },
    ...title.map((text, at): PdfMark => ({ text, x: x + 8, y: y - 20 - at * 15, size: 12, bold: true })),
    ...(badge
      ? [
          { area: [x + width - 80, y - 25, 72, 14], colour: badge[1] } satisfies PdfMark,
          { text: badge[0], x: x + width - 76, y: y - 21, size: 8, bold: true } satisfies PdfMark,
        ]
      : []),
    ...texts.flatMap(([label, text], at): PdfMark[] => [
      { text: label, x: x + 8, y: below - at * 28, size: 9, bold: true },
      { text, x: x + 8, y: below - 12 - at * 28, size: 9 },
    ]),
  ];
}

const title = (text: string): PdfMark => ({ text, x: 40, y: 800, size: 20, bold: true });

async function read(...pages: PdfMark[][]) {
  const { dataset } = await readReportOf("t.pdf", pdfOf(...pages));
  return dataset.goals.map(({ title, targets }) => {
    const own = targets[0]?.assessments[0];
    return { title, status: own?.status, quote: own?.evidence?.quote, light: own?.ownStatus?.text };
  });
}

describe("a coloured label beside the title of a card", () => {
  const finnish = (name: string[], badge: [string, Colour], told: string): Card => ({
    title: name,
    badge,
    texts: [
      ["TAVOITE", "Laiturit ovat auki koko kesän"],
      ["LOPPUTULOS", told],
    ],
  });

  test("is the result of what the title names, by its words, else by its colour", async () => {
    const goals = await read([
      title("Lupaukset 2031"),
      ...card(40, 760, finnish(["Satama kasvaa ja", "kukoistaa"], ["Lupaus piti", green], "Laivoja kävi 21.")),
      ...card(300, 760, finnish(["Ranta on puhdas"], ["Ei pitänyt", red], "Roskia oli 31.")),
      ...card(40, 600, finnish(["Silta on auki"], ["Lupaus piti", green], "Auto ajoi yli.")),
      ...card(300, 600, finnish(["Majakka loistaa"], ["Osa piti", amber], "Lamppu vaihdettiin.")),
      ...card(40, 460, finnish(["Kartta on uusi"], ["Ei pitänyt", red], "Paperi on tilattu.")),
      ...card(300, 460, finnish(["Vene kulkee"], ["Myöhemmin", grey], "Moottori odottaa.")),
    ]);
    expect(goals).toMatchObject([
      { title: "Satama kasvaa ja kukoistaa", status: "achieved", quote: "Lupaus piti" },
      { title: "Ranta on puhdas", status: "not-achieved" },
      { title: "Silta on auki", status: "achieved" },
      { title: "Majakka loistaa", status: "not-achieved", quote: "🟨" },
      { title: "Kartta on uusi", status: "not-achieved", quote: "🟥" },
      { title: "Vene kulkee", status: "none" },
    ]);
  });

  test("may be a status that every report knows, in one column and over pages, whatever its colour", async () => {
    const one = (name: string, badge: string): Card => ({
      title: [name],
      badge: [badge, [0.2, 0.3, 0.6]],
      texts: [
        ["What we did", "The crew met twice."],
        ["What comes next", "More of the same."],
      ],
    });
    const goals = await read(
      [
        title("Delivery report 2031"),
        ...card(40, 760, one("Grow the port", "Achieved"), 500),
        ...card(40, 600, one("Clean the shore", "Not achieved"), 500),
      ],
      [...card(40, 760, one("Light the pier", "Achieved"), 500)],
    );
    expect(goals).toMatchObject([
      { title: "Grow the port", status: "achieved" },
      { title: "Clean the shore", status: "not-achieved" },
      { title: "Light the pier", status: "achieved" },
    ]);
  });

  test("is no light where its colours name themes", async () => {
    const one = (name: string, badge: [string, Colour]): Card => ({
      title: [name],
      badge,
      texts: [
        ["Mål", "Bryggan ska vara öppen"],
        ["Resultat", "Målet är uppfyllt."],
      ],
    });
    const goals = await read([
      title("Årsredovisning 2031"),
      ...card(40, 760, one("Hamnen växer", ["Ekonomi", green])),
      ...card(300, 760, one("Stranden är ren", ["Miljö", red])),
      ...card(40, 620, one("Fyren lyser", ["Ekonomi", green])),
      ...card(300, 620, one("Bron är öppen", ["Miljö", red])),
    ]);
    expect(goals.every(({ status, light }) => status === "achieved" && light === "Målet är uppfyllt.")).toBe(true);
    expect(goals.length).toBe(4);
  });
});
