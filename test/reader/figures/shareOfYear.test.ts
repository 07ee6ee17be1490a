import { expect, test } from "vitest";
import { isOfWholeYear, shareOfYear } from "../../../src/reader/figures/shareOfYear";

test.each([
  ["Tammi–elokuussa 310", 8 / 12],
  ["Tammi–marraskuussa 310", 11 / 12],
  ["marraskuun loppuun mennessä", 11 / 12],
  ["januari–mars", 3 / 12],
  ["kesäkuun loppuun mennessä", 1 / 2],
  ["Besök januari–augusti: 84", 8 / 12],
  ["till och med september", 9 / 12],
  ["to the end of March", 3 / 12],
  ["in the first half of the year", 1 / 2],
  ["joulukuun lopussa", null],
  ["vuoden aikana", null],
])("how much of the year has passed: %s", (text, share) => {
  expect(shareOfYear(text)).toBe(share);
});

test("a level may be for the whole year", () => {
  expect(isOfWholeYear("vuositavoite on 800")).toBe(true);
  expect(isOfWholeYear("målet för hela året")).toBe(true);
  expect(isOfWholeYear("the target is 800")).toBe(false);
});
