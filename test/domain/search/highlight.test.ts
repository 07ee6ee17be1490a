import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf, isFoundIn, piecesOf } from "../../../src/domain/search/highlight";
import { lettersOf } from "../../../src/domain/search/query";
import type { SoughtWord } from "../../../src/domain/search/query";

/** A word of which only the letters are known, and one with other forms. */
const letters = (typed: string): SoughtWord => ({ typed, forms: new Set(), near: false });
const withForms = (typed: string, ...forms: string[]): SoughtWord => ({ typed, forms: new Set(forms), near: false });

const foundIn = (text: string, search: string) =>
  piecesOf(text, lettersOf(search))
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

test("another form of the word is marked whole, and only where it is a word", () => {
  const sought = [withForms("museon", "museot", "museoita")];
  const marked = (text: string) =>
    piecesOf(text, sought)
      .filter(({ found }) => found)
      .map((piece) => piece.text);
  expect(marked("Museot ja kesämuseot: museoita on kaksi")).toEqual(["Museot", "museoita"]);
  expect(excerptOf("Kaikki museot avataan kesällä", sought[0] ?? letters(""), 6)).toBe("…museot…");
});

test("the pieces joined are the text, whatever is searched", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 4 }), (text, search) => {
      expect(
        piecesOf(text, lettersOf(search))
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("an excerpt is cut at words around the first hit", () => {
  const text =
    "Kaikissa yksiköissä tehdyn selvityksen pohjalta tilanne näyttää edelleen siltä, että osa on päässyt alkuun.";
  expect(excerptOf(text, letters("tilanne"), 20)).toBe("…pohjalta tilanne näyttää edelleen…");
  expect(excerptOf("Lyhyt teksti", letters("teksti"))).toBe("Lyhyt teksti");
  expect(excerptOf(text, letters("museo"))).toBeNull();
});

test("an excerpt always holds the hit", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), fc.nat(), (text, seed) => {
      const words = text.split(" ");
      const word = words[seed % words.length] ?? "";
      expect(isFoundIn(excerptOf(text, letters(word), 12) ?? "", letters(word))).toBe(true);
    }),
  );
});
