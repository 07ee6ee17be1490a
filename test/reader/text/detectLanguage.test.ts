import { expect, test } from "vitest";
import { languageOf } from "../../../src/reader/text/detectLanguage";

test.each([
  ["Målet nåddes inte under året.", "sv"],
  ["The target was not met.", "en"],
  ["Tavoite ei toteutunut.", "fi"],
  ["TAVOITE TOTEUTUI OSITTAIN, KUN LUPA SAATIIN", "fi"],
  ["THE TARGET WAS MET", "en"],
  ["Teams", "fi"],
  ["Projekt “the Library” on ja on", "fi"],
  ["Mål: on", "fi"],
  ["Hej och is", "sv"],
  ["Hej is och", "sv"],
])("“%s” is in %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test("the beginning decides, however long the text", () => {
  expect(languageOf(`Målet nåddes inte. ${"x ".repeat(1000)}${"the of and ".repeat(50)}`)).toBe("sv");
});
