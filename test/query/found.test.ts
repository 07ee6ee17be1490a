import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf, isFoundIn, piecesOf } from "../../src/query/found";

const foundIn = (text: string, search: string) =>
  piecesOf(text, search)
    .filter(({ found }) => found)
    .map((piece) => piece.text);

test.each([
  ["Museot avataan", "museo", ["Museo"]],
  ["Äkäslompolon allas", "akas", ["Äkäs"]],
  ["Pyöräily ja kävely", "kävely pyörä", ["Pyörä", "kävely"]],
  ["ananas", "ana", ["anana"]],
  ["Uimahalli", "museo", []],
  ["Uimahalli", "  ", []],
])("in “%s” the search “%s” finds %j", (text, search, expected) => {
  expect(foundIn(text, search)).toEqual(expected);
});

test("a letter written with a combining accent is marked whole", () => {
  expect(foundIn("A\u0308iti", "ai")).toEqual(["A\u0308i"]);
});

test("the pieces joined are the text, whatever is searched", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 4 }), (text, search) => {
      expect(
        piecesOf(text, search)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("an excerpt is cut at words around the first hit", () => {
  const text =
    "Kaikissa yksiköissä tehdyn selvityksen pohjalta tilanne näyttää edelleen siltä, että osa on päässyt alkuun.";
  expect(excerptOf(text, "tilanne", 20)).toBe("…pohjalta tilanne näyttää edelleen…");
  expect(excerptOf("Lyhyt teksti", "teksti")).toBe("Lyhyt teksti");
  expect(excerptOf(text, "museo")).toBeNull();
});

test("an excerpt always holds the hit", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), fc.nat(), (text, seed) => {
      const words = text.split(" ");
      const word = words[seed % words.length] ?? "";
      expect(isFoundIn(excerptOf(text, word, 12) ?? "", word)).toBe(true);
    }),
  );
});
