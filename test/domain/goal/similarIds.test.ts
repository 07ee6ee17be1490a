import fc from "fast-check";
import { expect, test } from "vitest";
import { similarIds, longestPathSegment } from "../../../src/domain/goal/similarIds";

const known = [
  "uimahallit-kuntoon",
  "kirjastot-auki-iltaisin",
  "museot-kaikille",
  "liikuntaa-jokaiselle",
  "liikuntapaikat-kuntoon",
];

test.each([
  ["a letter too few", "uimahalit-kuntoon", "uimahallit-kuntoon"],
  ["a letter too many", "museott-kaikille", "museot-kaikille"],
  ["another letter", "kirjastot-auki-illaisin", "kirjastot-auki-iltaisin"],
  ["its end lost on the way", "kirjastot-au", "kirjastot-auki-iltaisin"],
  ["its end lost and a slip", "kirjatot-auk", "kirjastot-auki-iltaisin"],
  ["all but its start lost", "mus", "museot-kaikille"],
  ["capitals", "Museot-Kaikille", "museot-kaikille"],
  ["something added at its end", "museot-kaikille-2", "museot-kaikille"],
])("an id with %s leads to the one that was meant", (_, wanted, meant) => {
  expect(similarIds(wanted, known).at(0)).toBe(meant);
});

test("an id that resembles none gives no suggestions", () => {
  expect(similarIds("budjetti", known)).toEqual([]);
  expect(similarIds("", known)).toEqual([]);
  expect(similarIds("x", known)).toEqual([]);
  expect(similarIds("museot", [])).toEqual([]);
});

test("a shared start suggests all ids that have it, up to three", () => {
  expect(similarIds("liikunta", known)).toEqual(["liikuntaa-jokaiselle", "liikuntapaikat-kuntoon"]);
  expect(similarIds("liikunta", ["liikunta-1", "liikunta-2", "liikunta-3", "liikunta-4"])).toHaveLength(3);
});

test("an exact id comes before all others", () => {
  fc.assert(
    fc.property(fc.constantFrom(...known), (id) => {
      expect(similarIds(id, known).at(0)).toBe(id);
    }),
  );
});

test.each([
  ["fi/goals/museot-kaikille/", "museot-kaikille"],
  ["museot-kaikille", "museot-kaikille"],
  ["fi/goal/museot-kaikille/2031-1/x/", "museot-kaikille"],
  ["", ""],
])("the longest part of %j is taken for the id", (path, slug) => {
  expect(longestPathSegment(path)).toBe(slug);
});

test("a cut link may be mistyped too, unless it is too short", () => {
  expect(similarIds("kirjas-tot", known)).toEqual(["kirjastot-auki-iltaisin"]);
  expect(similarIds("liikunnat", ["liikuntapaikat-kuntoon-kaikkialla"])).toEqual(["liikuntapaikat-kuntoon-kaikkialla"]);
  expect(similarIds("mueot", known)).toEqual([]);
  expect(similarIds("muxeot", known)).toEqual(["museot-kaikille"]);
});

test("an id with half of its letters different is not suggested", () => {
  expect(similarIds("talo", ["taxi"])).toEqual([]);
  expect(similarIds("talot", ["talxi"])).toEqual(["talxi"]);
  expect(similarIds("abcdefgh", ["abc"])).toEqual([]);
});

test("the more similar of two ids comes first, whatever their order", () => {
  expect(similarIds("museot-kaikile", ["museot-kaukana", "museot-kaikille"]).at(0)).toBe("museot-kaikille");
});
