import { describe, expect, test } from "vitest";
import { findTargets } from "../../../src/convert/targets/targets";
import { measuresOf } from "../../../src/convert/targets/measures";
import { itemName } from "../../../src/convert/targets/targetNames";
import type { Language } from "../../../src/domain/dataset/schema";
import { forecast, measureCell, roundCell } from "../../fixtures/goalCell";

const namesOf = (html: string, { language = "fi", measure = "" }: { language?: Language; measure?: string } = {}) => {
  const cells = [...(measure === "" ? [] : [measureCell(measure)]), roundCell(forecast(1), html)];
  return findTargets(cells, measuresOf(cells, language), [forecast(1)], language).map(({ name }) => name);
};

describe("a target is called", () => {
  test.each([
    ["by its label", "Nuoret: Tavoite toteutuu.", "Nuoret"],
    [
      "by a label in capitals, as other words are written",
      "SATAMARADAN UUSIMINEN: Tavoite toteutuu.",
      "Satamaradan uusiminen",
    ],
    ["by the words that name the goal", "Tavoite laiturin korjaamisesta saavutetaan.", "Laiturin korjaamisesta"],
    ["by how its text opens", "Laituri korjataan keväällä. Tavoite toteutuu.", "Laituri korjataan keväällä"],
    [
      "without what reports put before the matter",
      "Ennuste on, että laituri korjataan. Tavoite toteutuu.",
      "Laituri korjataan",
    ],
    ["up to the first pause", "Laiturin korjaus alkoi, kun jäät lähtivät. Tavoite toteutuu.", "Laiturin korjaus alkoi"],
  ])("%s", (_, html, name) => expect(namesOf(html)).toEqual([name]));

  test("by its measure where its text only tells how it fares", () => {
    const measure = "Omavaraisuusaste yli 12 %";
    for (const html of ["Toteutui, nyt 12,1 %", "Ei toteutunut, nyt 9 %", "12,1 %", "Osittain toteutunut"])
      expect(namesOf(html, { measure })).toEqual([measure]);
  });

  test.each<[Language, string]>([
    ["sv", "Nådde inte målet"],
    ["sv", "Delvis uppfyllt, 9 %"],
    ["en", "Not achieved, 2 km"],
    ["en", "Partially met"],
  ])("by its measure in %s too: %s", (language, html) => {
    expect(namesOf(html, { language, measure: "Vakavaraisuus" })).toEqual(["Vakavaraisuus"]);
  });

  test("by nothing where neither names it: its goal does", () => {
    expect(namesOf("Toteutui, nyt 12,1 %")).toEqual([""]);
  });

  test("by its subject where accessibility or a ready thing opens the text", () => {
    expect(namesOf("Saavutettavuus paranee laiturilla. Tavoite toteutuu.")).toEqual([
      "Saavutettavuus paranee laiturilla",
    ]);
  });
});

describe("a name is cut", () => {
  test.each([
    ["not at a decimal comma", "Katkojen kesto on 2,6 tuntia vuodessa", "Katkojen kesto on 2,6 tuntia vuodessa"],
    [
      "not inside a date",
      "Suunnitelmat hyväksyttiin lautakunnassa 12.2.",
      "Suunnitelmat hyväksyttiin lautakunnassa 12.2.",
    ],
    [
      "at a blank, and not inside a number",
      "Satamassa käsitellään kaikissa laitureissa yhteensä noin 20 000 konttia",
      "Satamassa käsitellään kaikissa laitureissa yhteensä noin…",
    ],
    [
      "not inside a date with blanks",
      "Satamarata luovutetaan liikennöitsijälle viimeistään nyt 30. 4. 2031 mennessä",
      "Satamarata luovutetaan liikennöitsijälle viimeistään nyt…",
    ],
    ["without its list number", "2) että satamarata uusitaan", "Satamarata uusitaan"],
  ])("%s", (_, text, name) => expect(itemName(text)).toBe(name));
});
