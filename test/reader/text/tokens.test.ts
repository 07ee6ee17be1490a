import { expect, test } from "vitest";
import { tokensOf } from "../../../src/reader/text/tokens";

const tokens = (text: string) => tokensOf(text, { start: 0, end: text.length });

test.each([
  ["Tavoite toteutui, osin.", ["tavoite", "toteutui", ",", "osin"]],
  ["palvelustrategia-työ 12:sta 30.4.2020", ["palvelustrategia-työ", "12:sta", "30.4.2020"]],
  ["toteutui,nyt", ["toteutui", ",", "nyt"]],
  ["Valmis/KESKEN", ["valmis", ",", "kesken"]],
  ["1,5 ja 2020/2021", ["1,5", "ja", "2020/2021"]],
  ["(80 %) – “näin” [x]; y:", ["(", "80", "%", ")", "–", "“", "näin", "”", "[", "x", "]", ";", "y", ":"]],
])("“%s” is these words and marks", (text, lowers) => {
  expect(tokens(text).map(({ lower }) => lower)).toEqual(lowers);
});

test("every token has its place in the text, and says whether it is punctuation", () => {
  const text = "Tavoite, valmis/kesken (80 %)";
  expect(tokens(text).map(({ start, end, punctuation }) => [text.slice(start, end), punctuation])).toEqual([
    ["Tavoite", false],
    [",", true],
    ["valmis", false],
    ["/", true],
    ["kesken", false],
    ["(", true],
    ["80", false],
    ["%", false],
    [")", true],
  ]);
});

test("places are those of the whole text", () => {
  expect(
    tokensOf("Ei vielä/koskaan.", { start: 3, end: 16 }).map(({ lower, start, end }) => [lower, start, end]),
  ).toEqual([
    ["vielä", 3, 8],
    [",", 8, 9],
    ["koskaan", 9, 16],
  ]);
});
