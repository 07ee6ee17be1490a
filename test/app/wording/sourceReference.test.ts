import { expect, test } from "vitest";
import { createFullI18n } from "../../../src/app/i18n/createFullI18n";
import { sourceReference } from "../../../src/app/wording/sourceReference";

test.each([
  ["fi", "Lähde: tilinpaatos.pdf, sivu 12, rivi 4, sarake 3, kappale 1"],
  ["sv", "Källa: tilinpaatos.pdf, sida 12, rad 4, kolumn 3, stycke 1"],
  ["en", "Source: tilinpaatos.pdf, page 12, row 4, column 3, paragraph 1"],
] as const)("a place in a document of pages names the page: %s", async (language, words) => {
  const texts = await createFullI18n(language);
  const cell = { file: "r-2031/tilinpaatos.pdf", page: 12, row: 4, column: 3, paragraphs: [{ first: 1, last: 1 }] };

  expect(sourceReference(texts.getFixedT(language, "goal"), cell)).toBe(words);
});
