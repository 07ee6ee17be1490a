import { expect, test } from "vitest";
import { readDelimited } from "../../../../src/convert/formats/readDelimited";
import { asProse } from "../../../../src/convert/report/documents/asProse";

const paragraphs = (text: string) =>
  asProse({ file: "t.txt", sha256: "", blocks: [readDelimited(text, "t.txt").table] }).blocks.map((block) =>
    block.kind === "text" ? block.paragraph.text : "table",
  );

test("lines that an editor broke at a width are one paragraph", () => {
  expect(
    paragraphs(
      "Tavoite 1. Satamaan rakennetaan uusi\nlaituri\n\nLaituri avattiin kesäkuussa, ja siihen\nmahtuu kaksikymmentä venettä. Veneitä\non ollut viisi.\nKahvila on kiinni.\nTavoite 2. Majakka maalataan\n\nMaali on tilattu, mutta sitä ei ole\nsaatu.",
    ),
  ).toEqual([
    "Tavoite 1. Satamaan rakennetaan uusi laituri",
    "Laituri avattiin kesäkuussa, ja siihen mahtuu kaksikymmentä venettä. Veneitä on ollut viisi.",
    "Kahvila on kiinni.",
    "Tavoite 2. Majakka maalataan",
    "Maali on tilattu, mutta sitä ei ole saatu.",
  ]);
});

test("lines of which none goes on stay as they are", () => {
  expect(paragraphs("Tavoite: Laituri valmistuu\nToteuma: Laituri avattiin\nSe maksoi 2 M€")).toHaveLength(3);
});
