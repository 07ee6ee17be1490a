import { describe, expect, test } from "vitest";
import { readSentence } from "../../../src/reader/grammars/readSentence";

describe("a text of more than three hundred words without a stop", () => {
  const long = (count: number): string => Array.from({ length: count }, () => "kurssi").join(" ");

  test("is read in runs, each with its own place", () => {
    const text = `Tavoite toteutui ${long(298)} tavoite peruttiin ${long(10)}`;
    const { claims } = readSentence(text, "fi", 2030);
    expect(
      claims.map(({ act, span }) => [act, text.slice(span.start, span.start + 16), text.slice(span.end - 6, span.end)]),
    ).toEqual([
      ["reach", "Tavoite toteutui", "kurssi"],
      ["cancel", "tavoite peruttii", "kurssi"],
    ]);
    expect(claims[0]?.span.end).toBe((claims[1]?.span.start ?? 0) - 1);
  });

  test("is one run up to the limit", () => {
    const text = `Tavoite toteutui ${long(298)}!`;
    expect(readSentence(text, "fi", 2030).claims.map(({ span }) => span)).toEqual([{ start: 0, end: text.length }]);
  });
});

test("the same sentence is read anew in a report of another year", () => {
  const beyond = (year: number | undefined) =>
    readSentence("Avajaiset siirtyvät vuodelle 2031.", "fi", year).claims.map(({ marks }) => marks.has("beyond"));
  expect([beyond(2030), beyond(2031), beyond(2030), beyond(undefined)]).toEqual([[true], [false], [true], [true]]);
});

test("what was read is read once", () => {
  const once = readSentence("Tavoite toteutui.", "fi", 2030);
  expect(readSentence("Tavoite toteutui.", "fi", 2030).claims).toEqual(once.claims);
});

test("a misspelt verdict word is returned with its place", () => {
  expect(readSentence("Tavoite totetutui.", "fi", 2030).misspelt).toEqual([
    { received: "totetutui", corrected: "toteutui", start: 8, end: 17 },
  ]);
});
