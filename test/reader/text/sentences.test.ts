import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../../src/reader/assess";
import { sentencesOf } from "../../../src/reader/text/sentences";

const parted = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    "abbreviations",
    "Esim. uimahalli ja mm. kirjasto avattiin n. klo 12. Tavoite toteutui.",
    ["Esim. uimahalli ja mm. kirjasto avattiin n. klo 12.", "Tavoite toteutui."],
  ],
  [
    "dates",
    "Tavoite saavutettiin 30.4.2030. Tilat avattiin 1.5. klo 12.",
    ["Tavoite saavutettiin 30.4.2030.", "Tilat avattiin 1.5. klo 12."],
  ],
  ["ordinals", "Hankkeen 3. vaihe alkoi.", ["Hankkeen 3. vaihe alkoi."]],
  ["lost capitals", "Suunnittelu on valmis. näyttely on avattu.", ["Suunnittelu on valmis.", "näyttely on avattu."]],
  [
    "a figure after a stop",
    "Tavoite jäi kauas. 71 % hakemuksista ratkaistiin. Ryhmän koko on max. 5 henkeä.",
    ["Tavoite jäi kauas.", "71 % hakemuksista ratkaistiin.", "Ryhmän koko on max. 5 henkeä."],
  ],
  ["line breaks", "Nuoret:\nTavoite toteutuu\r\n\r\nJatkuu", ["Nuoret:", "Tavoite toteutuu", "Jatkuu"]],
  ["addresses", "Sivusto beta.esimerkki.fi avattiin.", ["Sivusto beta.esimerkki.fi avattiin."]],
  [
    "initials",
    "Puheenjohtaja A. Virtanen avasi. Kokous päättyi.",
    ["Puheenjohtaja A. Virtanen avasi.", "Kokous päättyi."],
  ],
  [
    "an abbreviation before a name",
    "Mukana oli mm. Kallion kirjasto. Se avattiin.",
    ["Mukana oli mm. Kallion kirjasto.", "Se avattiin."],
  ],
  [
    "an ordinal before a capital",
    "Hanke päättyi 30.4. Tavoite toteutui.",
    ["Hanke päättyi 30.4.", "Tavoite toteutui."],
  ],
  ["a question and an exclamation", "Toteutuiko? Kyllä! Hyvä…", ["Toteutuiko?", "Kyllä!", "Hyvä…"]],
  [
    "quotes and brackets after the stop",
    "”Tavoite toteutui.” Se riitti. (Kurssi peruttiin.) Muu ei.",
    ["”Tavoite toteutui.”", "Se riitti.", "(Kurssi peruttiin.)", "Muu ei."],
  ],
  ["a list that has lost its breaks", "Kurssit • messut ▪ näyttely", ["Kurssit", "messut", "näyttely"]],
  ["one sentence with its stops", "Tavoite toteutui...", ["Tavoite toteutui..."]],
  ["a short word after a stop", "Valmis. ei ole", ["Valmis. ei ole"]],
  ["nothing", "  \n ", []],
])("%s", (_, text, expected) => expect(parted(text)).toEqual(expected));

test("every character that is not white space is in exactly one sentence", () => {
  const piece = fc.constantFrom(
    "Tavoite",
    "toteutui",
    ".",
    " ",
    "\n",
    "esim.",
    "30.4.2030",
    "ei",
    "(",
    "”",
    "A.",
    "valmis. ",
    "?",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const spans = sentencesOf(text);
      let at = 0;
      for (const { start, end } of spans) {
        expect(text.slice(at, start).trim()).toBe("");
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});

test("whatever the text, the evidence is in it and stands beside a status only", () => {
  const piece = fc.constantFrom(
    "Tavoite ",
    "ei ",
    "toteutui ",
    "toteudu ",
    ", ",
    "mutta ",
    "jos ",
    "että ",
    "ettei ",
    "vaikka ",
    "on ",
    "hanke ",
    "siirtyy ",
    "vuodelle 2031 ",
    ". ",
    "\n",
    "osittain ",
    "(",
    ") ",
    '" ',
    "epävarma ",
    "ja ",
    "målet ",
    "inte ",
    "nås ",
    "om ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom("fi", "sv", "en"), (pieces, language) => {
      const text = pieces.join("");
      const { status, evidence, noneReason, rule } = assess({ text, language });
      expect(evidence === null).toBe(status === "none");
      expect(rule === null).toBe(status === "none");
      expect(noneReason !== null).toBe(status === "none");
      if (!evidence) return;
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(evidence.quote.trim()).toBe(evidence.quote);
      expect(evidence.quote).not.toBe("");
    }),
  );
});

test("a long line without a stop is one sentence", () => {
  const line = `Kurssi ${"ja kurssi ".repeat(500)}pidettiin`;
  expect(parted(line)).toEqual([line]);
});

test("a long word is no obstacle", () => {
  const word = "a".repeat(4500);
  expect(parted(`Tavoite toteutui. Linkki ${word} toimii. Se riitti.`)).toEqual([
    "Tavoite toteutui.",
    `Linkki ${word} toimii.`,
    "Se riitti.",
  ]);
});

test("a long line is parted as a short one is", () => {
  const sentence = "Tavoite toteutui esim. kirjastossa 30.4.2030 klo 12. ";
  expect(parted(sentence.repeat(200))).toEqual(Array.from({ length: 200 }, () => sentence.trim()));
});
