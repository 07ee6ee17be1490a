import { expect, test } from "vitest";
import { ruledTableOf } from "../../../../fixtures/pdfOf";
import type { PdfMark } from "../../../../fixtures/pdfOf";
import { line, readPages, widths } from "../../../../fixtures/pdfText";

const rows = ruledTableOf(50, 700, widths, 40, [
  [["Puistot"], ["Ruusutarhoja on kolme"], ["Toteutui"]],
  [["Rannat"], ["Laitureita on neljä"], ["Ei toteutunut"]],
]);
const headings = ["Teema", "Tavoite", "Toteuma 2031"];
const places = widths.map((_, at) => 50 + widths.slice(0, at).reduce((sum, width) => sum + width, 0));
const texts = headings.map((text, at) => line(text, 712, (places[at] ?? 0) + 5));
const dark = [0.1, 0.3, 0.5] as const;
const read = [
  [1, ...headings],
  [2, "Puistot", "Ruusutarhoja on kolme", "Toteutui"],
  [3, "Rannat", "Laitureita on neljä", "Ei toteutunut"],
];

test("headings on a colour right above the lines of a table are its first row, whether each cell is coloured or the row", async () => {
  const cells = widths.map((width, at): PdfMark => ({ area: [places[at] ?? 0, 700, width, 30], colour: [...dark] }));
  const whole: PdfMark = { area: [50, 700, widths.reduce((sum, width) => sum + width, 0), 30], colour: [...dark] };
  expect((await readPages([...cells, ...rows, ...texts])).shown).toEqual([read]);
  expect((await readPages([whole, ...rows, ...texts])).shown).toEqual([read]);
});

test("a title on a colour above a table is no row of it", async () => {
  const whole: PdfMark = { area: [50, 700, widths.reduce((sum, width) => sum + width, 0), 30], colour: [...dark] };
  const { shown } = await readPages([whole, ...rows, line("Puistojen ja rantojen tavoitteet", 712, 55)]);
  expect(shown).not.toEqual([read]);
  expect(shown.at(-1)).toHaveLength(2);
});
