import { describe, expect, test } from "vitest";
import { headedTableOf } from "../../../../fixtures/headedTableOf";
import type { PdfMark } from "../../../../fixtures/pdfOf";
import { line, readPages } from "../../../../fixtures/pdfText";

const heading = (text: string, y: number, x = 50): PdfMark => ({ text, x, y, size: 15, bold: true });
const widths = [220, 70, 80, 120];
const heads = ["Indikator", "Utfall T2", "Målvärde", "Bedömning"];

describe("a table of coloured headings and lines across", () => {
  test("has the columns of its headings, and a row for text that reaches over them", async () => {
    const { shown } = await readPages(
      headedTableOf(50, 700, widths, heads, [
        {
          cells: ["Båtplatser i hamnen", "61", "minst 45", "Uppnås"],
          note: ["Kommentar", "Hamnen har byggts ut i två omgångar och alla platser är nu uthyrda till", "bofasta."],
        },
        { cells: ["Fyrens besökare", "0", "minst 900", "Ej mätt"], note: ["Kommentar", "Räknas i december."] },
      ]),
    );
    expect(shown).toEqual([
      [
        [1, "*Indikator*", "*Utfall T2*", "*Målvärde*", "*Bedömning*"],
        [2, "Båtplatser i hamnen", "61", "minst 45", "Uppnås"],
        [
          3,
          "*Kommentar* | Hamnen har byggts ut i två omgångar och alla platser är nu uthyrda till bofasta.",
          "←",
          "←",
          "←",
        ],
        [4, "Fyrens besökare", "0", "minst 900", "Ej mätt"],
        [5, "*Kommentar* | Räknas i december.", "←", "←", "←"],
      ],
    ]);
  });

  test("ends above a heading that a line as wide as the table underlines", async () => {
    const { shown } = await readPages([
      ...headedTableOf(
        50,
        700,
        [250, 120, 120],
        ["Goal", "Target", "Result"],
        [{ cells: ["The port grows", "20", "14"] }],
      ),
      line("The harbour board met four times.", 630),
      heading("Economy", 600),
      { line: [50, 592, 540, 592] },
      line("Income was 4.1 million.", 570),
    ]);
    expect(shown).toEqual([
      [
        [1, "*Goal*", "*Target*", "*Result*"],
        [2, "The port grows", "20", "14"],
      ],
      "The harbour board met four times.",
      "# Economy",
      "Income was 4.1 million.",
    ]);
  });

  test("takes nothing of the columns of text above it", async () => {
    const { shown } = await readPages([
      line("Ranta on ollut auki koko kesän,", 760),
      line("Syksyllä myrsky vei laiturin,", 760, 320),
      line("ja väkeä on riittänyt.", 748),
      line("joka korjataan keväällä.", 748, 320),
      ...headedTableOf(
        50,
        730,
        [250, 120, 120],
        ["Tavoite", "2030", "2031"],
        [{ cells: ["Roskia metrillä", "60", "31"] }, { cells: ["Uimareita", "400", "512"] }],
      ),
    ]);
    expect(shown.at(-1)).toEqual([
      [1, "*Tavoite*", "*2030*", "*2031*"],
      [2, "Roskia metrillä", "60", "31"],
      [3, "Uimareita", "400", "512"],
    ]);
  });

  test("goes on without headings on the next page, and with them below no heading of its own", async () => {
    const row = (text: string) => ({ cells: [text, "1", "2", "Uppnås"] });
    const foot = (page: number) => line(`Hamnnämnden, delårsrapport 2031 ${page}(2)`, 30);
    const [withoutHeads, withHeads] = await Promise.all(
      [null, heads].map((again) =>
        readPages(
          [
            heading("Hamnen växer", 780),
            ...headedTableOf(50, 760, widths, heads, [row("Kranar")]),
            heading("Stranden är ren", 600),
            ...headedTableOf(50, 580, widths, heads, [row("Skräp")]),
            foot(1),
          ],
          [...headedTableOf(50, 800, widths, again, [row("Papperskorgar")]), foot(2)],
        ),
      ),
    );
    for (const read of [withoutHeads, withHeads])
      expect(read?.shown.at(-1)).toEqual([
        [1, "*Indikator*", "*Utfall T2*", "*Målvärde*", "*Bedömning*"],
        [2, "Skräp", "1", "2", "Uppnås"],
        [3, "Papperskorgar", "1", "2", "Uppnås"],
      ]);
  });
});
