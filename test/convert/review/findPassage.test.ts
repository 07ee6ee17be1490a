import { expect, test } from "vitest";
import { countPassage, isSaidOnce } from "../../../src/convert/review/findPassage";

const cells = [{ paragraphs: ["Työ etenee.", "Tavoite toteutuu."] }, { paragraphs: ["Työ etenee."] }];

test("a passage is counted over all cells, also over the end of a paragraph", () => {
  expect(countPassage(cells, "Työ etenee.")).toBe(2);
  expect(countPassage(cells, "etenee.\nTavoite")).toBe(1);
  expect(countPassage(cells, "Tavoite ei toteudu.")).toBe(0);
});

test("a passage that occurs once has a place; one that occurs twice or never has none", () => {
  expect(isSaidOnce(cells, "Tavoite toteutuu.")).toBe(true);
  expect(isSaidOnce(cells, "Työ etenee.")).toBe(false);
  expect(isSaidOnce([{ paragraphs: ["Työ etenee. Työ etenee."] }], "Työ etenee.")).toBe(false);
  expect(isSaidOnce(cells, "Tavoite ei toteudu.")).toBe(false);
  expect(isSaidOnce(cells, "")).toBe(false);
});
