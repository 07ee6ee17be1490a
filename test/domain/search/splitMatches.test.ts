import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptAround, containsTerm, splitMatches } from "../../../src/domain/search/splitMatches";
import { literalTerms } from "../../../src/domain/search/query";
import type { QueryTerm } from "../../../src/domain/search/query";

/** A word of which only the letters are known, and one with other forms. */
const letters = (typed: string): QueryTerm => ({ typed, forms: new Set(), isFuzzy: false });
const withForms = (typed: string, ...forms: string[]): QueryTerm => ({ typed, forms: new Set(forms), isFuzzy: false });

const foundIn = (text: string, search: string) =>
  splitMatches(text, literalTerms(search))
    .filter(({ isMatch: found }) => found)
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
  const query = [withForms("museon", "museot", "museoita")];
  const marked = (text: string) =>
    splitMatches(text, query)
      .filter(({ isMatch: found }) => found)
      .map((piece) => piece.text);
  expect(marked("Museot ja kesämuseot: museoita on kaksi")).toEqual(["Museot", "museoita"]);
  expect(excerptAround("Kaikki museot avataan kesällä", query[0] ?? letters(""), 6)).toBe("…museot…");
});

test("the pieces joined are the text, whatever is searched", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 4 }), (text, search) => {
      expect(
        splitMatches(text, literalTerms(search))
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("an excerpt is cut at words around the first hit", () => {
  const text =
    "Kaikissa yksiköissä tehdyn selvityksen pohjalta tilanne näyttää edelleen siltä, että osa on päässyt alkuun.";
  expect(excerptAround(text, letters("tilanne"), 20)).toBe("…pohjalta tilanne näyttää edelleen…");
  expect(excerptAround("Lyhyt teksti", letters("teksti"))).toBe("Lyhyt teksti");
  expect(excerptAround(text, letters("museo"))).toBeNull();
});

test("an excerpt always holds the hit", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), fc.nat(), (text, seed) => {
      const words = text.split(" ");
      const word = words[seed % words.length] ?? "";
      expect(containsTerm(excerptAround(text, letters(word), 12) ?? "", letters(word))).toBe(true);
    }),
  );
});
