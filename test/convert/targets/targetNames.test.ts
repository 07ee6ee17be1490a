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
    [
      "by the words that name the goal, though another sentence comes first",
      "Satama on vilkas. Tavoite laiturin korjaamisesta saavutetaan.",
      "Laiturin korjaamisesta",
    ],
  ])("%s", (_, html, name) => expect(namesOf(html)).toEqual([name]));

  test("by its label alone where another has it too and the text only tells how each fares", () => {
    expect(namesOf("<p>Nuoret: etenee hyvin.</p><p>Nuoret: edistyy.</p>")).toEqual(["Nuoret", "Nuoret"]);
  });

  test.each([
    ["by how its text opens", "Laituri korjataan keväällä. Tavoite toteutuu.", "Laituri korjataan keväällä"],
    [
      "without what reports put before the matter",
      "Ennuste on, että laituri korjataan. Tavoite toteutuu.",
      "Laituri korjataan",
    ],
    ["up to the first pause", "Laiturin korjaus alkoi, kun jäät lähtivät. Tavoite toteutuu.", "Laiturin korjaus alkoi"],
    ["without its list number", "1) Laituri korjataan. Tavoite toteutuu.", "Laituri korjataan"],
    [
      "by its subject where accessibility opens the text",
      "Saavutettavuus paranee laiturilla. Tavoite toteutuu.",
      "Saavutettavuus paranee laiturilla",
    ],
  ])("%s, beside another target", (_, html, name) => {
    expect(namesOf(`<p>${html}</p><p>Nosturit: Tavoite toteutuu.</p>`)).toEqual([name, "Nosturit"]);
  });

  test.each<[Language, string]>([
    ["fi", "Urakoitsijan valinta viivästyy, koska tarjouksista valitettiin."],
    ["fi", "Suunnitelmat esiteltiin lautakunnalle 4.3."],
    ["fi", "Siltaa rakennetaan. Tavoite toteutuu."],
    ["sv", "Valet av entreprenör försenas på grund av besvär."],
    ["sv", "Planerna lades fram för nämnden i mars."],
    ["en", "The choice of a contractor is delayed by an appeal."],
    ["en", "Plans were shown to the board in March."],
  ])("by its measure, else by its goal, where it is the only one (%s): %s", (language, html) => {
    expect(namesOf(html, { language, measure: "Silta 2031" })).toEqual(["Silta 2031"]);
    expect(namesOf(html, { language })).toEqual([""]);
  });

  test.each<[Language, string]>([
    ["fi", "<p>Urakoitsijan valinta viivästyy.</p><p>Nosturit: Tavoite toteutuu.</p>"],
    ["sv", "<p>Valet av entreprenör försenas.</p><p>Kranar: Målet nås.</p>"],
    ["en", "<p>The choice of a contractor is delayed.</p><p>Cranes: The goal will be met.</p>"],
  ])("by nothing where its text opens with how it fares, beside another target (%s)", (language, html) => {
    expect(namesOf(html, { language })[0]).toBe("");
  });

  test("by the measure that it alone answers to, whatever its text says", () => {
    const measure = "<p>Laituri korjataan</p><p>Ratapiha siirretään</p>";
    const html = "<p>Laiturin korjaus viivästyy.</p><p>Ratapihaa siirretään jo.</p>";
    expect(namesOf(html, { measure })).toEqual(["Laituri korjataan", "Ratapiha siirretään"]);
  });

  test("by how its text opens where others answer to its measure too", () => {
    const html =
      "<ul><li>Laituri korjataan. Tavoite toteutuu.</li><li>Ratapiha siirretään. Tavoite toteutuu.</li></ul>";
    expect(namesOf(html, { measure: "Satama" })).toEqual(["Laituri korjataan", "Ratapiha siirretään"]);
  });

  test("by its measure if its text has only a result", () => {
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

describe("a name is taken", () => {
  test.each([
    ["from what follows a label in prose", "Mittari: Satamarata uusitaan", "Satamarata uusitaan"],
    [
      "from a whole sentence with a subclause",
      "Kaupunki luvannut että rata uusitaan",
      "Kaupunki luvannut että rata uusitaan",
    ],
    ["without the blanks before it", "  satamarata uusitaan", "Satamarata uusitaan"],
    ["with single blanks between its words", "että  Satamarata\n  uusitaan ", "Satamarata uusitaan"],
    ["without the dots that close it", "Satamarata uusitaan...", "Satamarata uusitaan"],
    ["with a day and a month at its end", "Suunnitelma hyväksyttiin 12.11.", "Suunnitelma hyväksyttiin 12.11."],
    ["with a date inside and without the full stop", "Esitys 12.2. alkaen valmiina.", "Esitys 12.2. alkaen valmiina"],
    ["up to a bracket", "Satamarata uusitaan (vaihe 2)", "Satamarata uusitaan"],
  ])("%s", (_, text, name) => expect(itemName(text)).toBe(name));
});

describe("a long name is cut", () => {
  const text = "Satamaradan ja laiturin välinen uusi silta avataan liikenteelle";

  test("at the last blank within sixty characters", () => {
    expect(text.slice(0, 60)).toBe("Satamaradan ja laiturin välinen uusi silta avataan liikentee");
    expect(itemName(text)).toBe("Satamaradan ja laiturin välinen uusi silta avataan…");
  });

  test("not at all where it has sixty characters", () => {
    expect(itemName(text.slice(0, 60))).toBe(text.slice(0, 60));
  });

  test("after its sixtieth character where a blank stands there", () => {
    const whole = `${text.slice(0, 60)} nyt`;
    expect(itemName(whole)).toBe(`${text.slice(0, 60)}…`);
  });

  test("at its last blank, though a number with blanks stands before", () => {
    expect(itemName("Noin 20 000 konttia käsitellään sataman kaikissa laitureissa yhteensä vuodessa")).toBe(
      "Noin 20 000 konttia käsitellään sataman kaikissa laitureissa…",
    );
  });

  test("inside a word that is longer than sixty characters", () => {
    expect(itemName("x".repeat(70))).toBe(`X${"x".repeat(59)}…`);
  });
});

describe("targets of one report have different names", () => {
  test("by the goals that one paragraph names", () => {
    expect(namesOf("Tavoite laiturin korjaamisesta saavutetaan. Tavoite ratapihan siirtämisestä ei toteudu.")).toEqual([
      "Laiturin korjaamisesta",
      "Ratapihan siirtämisestä",
    ]);
  });

  test("by the text after a label that two of them have", () => {
    expect(namesOf("<p>Lapset: Uimakoulu alkoi. Nuoret: Kahvila avattiin.</p><p>Nuoret: Kerho alkoi.</p>")).toEqual([
      "Lapset",
      "Nuoret: Kahvila avattiin",
      "Nuoret: Kerho alkoi",
    ]);
  });

  test("not by a text where one of them is a heading with nothing under it", () => {
    expect(namesOf("<p>Nuoret: Kahvila avattiin.</p><p>Nuoret:</p>")).toEqual(["Nuoret: Kahvila avattiin", "Nuoret"]);
  });

  test("not by how they fare: two verdicts under one label have its name alone", () => {
    expect(namesOf("<ul><li>Lapset: Toteutui.</li><li>Lapset: Ei toteutunut.</li></ul>")).toEqual(["Lapset", "Lapset"]);
  });
});

test("a heading with nothing under it is the name", () => expect(namesOf("<p>Nuoret:</p>")).toEqual(["Nuoret"]));

test("a label that only a later round writes is the name", () => {
  const rounds = [forecast(1), forecast(2)];
  const cells = [roundCell(forecast(1), "Uimaranta avattiin."), roundCell(forecast(2), "Uimaranta: Avattiin.")];
  expect(findTargets(cells, [], rounds, "fi").map(({ name }) => name)).toEqual(["Uimaranta"]);
});
