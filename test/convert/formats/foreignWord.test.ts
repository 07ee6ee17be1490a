import { expect, test } from "vitest";
import { foreignWord } from "../../../src/convert/formats/foreignWord";

test.each([
  ["of an old Mac", "Tavoite: lisŠtŠŠn puita", "lisŠtŠŠn"],
  ["of DOS", "Tavoite: lis„t„„n puita", "lis„t„„n"],
  ["that was encoded twice", "Tavoite: lisÃ¤tÃ¤Ã¤n puita", "lisÃ¤tÃ¤Ã¤n"],
])("a text %s shows a word that is none", (_, text, word) => expect(foreignWord(text)).toBe(word));

test("a line that was encoded twice is told beside lines that were not", () => {
  expect(foreignWord("Lisätään ääniä.\nLisÃ¤tÃ¤Ã¤n puita.\nHyvää yötä.")).toBe("LisÃ¤tÃ¤Ã¤n");
});

test("a word of a million letters is searched once", () => expect(foreignWord("x".repeat(1_000_000))).toBeNull());

test.each(["Lisätään puita", "Tšekin „talo“ ja ”Teams”in käyttö, 5 € päivä", "Le bœuf, Šibenik, naïve"])(
  "%s is as it should be",
  (text) => expect(foreignWord(text)).toBeNull(),
);
