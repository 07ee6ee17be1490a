import { expect, test } from "vitest";
import { ruledTableOf } from "../../../../fixtures/pdfOf";
import { line, readPages, widths } from "../../../../fixtures/pdfText";

const small = ruledTableOf(50, 700, widths, 40, [
  [["Tavoite"], ["Mittari"], ["Toteuma 2031"]],
  [["Puistot kukkivat"], ["Ruusuja"], [""]],
]);

test.each([90, 180, 270])("a page whose texts stand turned by %d degrees is read upright", async (turned) => {
  const upright = await readPages(small);
  expect((await readPages([...small, { turned }])).shown).toEqual(upright.shown);
});

test("what is written into the fields of a form stands in its cell, a ticked box too", async () => {
  const field = String.raw`/Subtype /Widget /FT /Tx /T (tila) /V (Tavoite ei toteutunut.)`;
  const { shown: seen } = await readPages([...small, { note: field, area: [355, 640, 530, 655] }]);
  expect(seen).toEqual([
    [
      [1, "Tavoite", "Mittari", "Toteuma 2031"],
      [2, "Puistot kukkivat", "Ruusuja", "Tavoite ei toteutunut."],
    ],
  ]);
});

test("a text put on a page is read, and comments on it are said", async () => {
  const { shown: seen, messages } = await readPages([
    line("Puistot kukkivat koko kesän.", 780),
    { note: "/Subtype /FreeText /Contents (Tavoite ei toteutunut.)", area: [50, 600, 300, 620] },
    { note: "/Subtype /Text /Contents (Onko varmaa?)", area: [10, 600, 30, 620] },
  ]);
  expect(seen.flat()).toContain("Tavoite ei toteutunut.");
  expect(messages).toMatchObject([{ line: 1, topic: "page-comments", kind: "comments", values: { count: 1 } }]);
});
