import { expect, test } from "vitest";
import { aimedAt, amountsIn, reportedIn } from "../../../src/reader/text/targetLevels";

test("a number is an amount with its unit alone", () => {
  expect(amountsIn("80 %, 4kpl, 1 200 €, 12,5 procent, 2020 ja 30.4.2020, 7 palvelua").map(({ text }) => text)).toEqual(
    ["80 %", "4kpl", "1 200 €", "12,5 procent"],
  );
});

test.each([
  ["fi", "Käyttöönotossa tavoitteena on, että käyttäjien osuus on 75 %. Työ etenee.", "75 %"],
  ["fi", "Tavoite uusien penkkien (12 kpl) asentamisesta ei ole toteutuksessa.", "12 kpl"],
  ["sv", "Målet är att 60 procent deltar.", "60 procent"],
  ["en", "The target is that 90 % take part.", "90 %"],
] as const)("%s: “%s” aims at %s", (language, text, level) => {
  expect(aimedAt(text, language)?.text).toBe(level);
});

test.each([
  "Tavoite toteutui osittain (3 kpl).",
  "Tavoite on toteutunut 60 %.",
  "Tavoitteesta on tehty 40 %.",
  "Tavoitteena on, että osuus nousee 60 %:sta 80 %:iin, eli 20 %.",
  "Tavoitteena on, että osuus on 60 %. Tavoitteena on, että osuus on 70 %.",
  "Osuus on 60 %.",
])("“%s” names no aim for certain", (text) => {
  expect(aimedAt(text, "fi")).toBeNull();
});

const reported = (text: string) => reportedIn(text, "%", { language: "fi", year: 2031 })?.text;

test("the only amount of the unit that a text says was reached is reported", () => {
  expect(reported("Käyttäjien osuus oli 84 %. Tavoite on saavutettu.")).toBe("84 %");
});

test.each([
  ["two amounts", "Osassa on aloitettu (40 %) ja osassa tehty (30 %)."],
  ["another year", "Vuonna 2030 osuus oli 84 %."],
  ["what is to come", "Osuuden ennustetaan nousevan 84 %:iin ja olevan 84 %."],
  ["the aim itself", "Tavoitteena on, että osuus on 84 %."],
  ["another unit", "Penkkejä asennettiin 84 kpl."],
])("%s is not reported for certain", (_, text) => {
  expect(reported(text)).toBeUndefined();
});

test.each([
  ["80 %", "%"],
  ["80 prosenttia", "%"],
  ["80 procent", "%"],
  ["80 per cent", "%"],
  ["8 kpl", "kpl"],
  ["8 kappaletta", "kpl"],
  ["8 st", "kpl"],
  ["8 stycken", "kpl"],
  ["8 €", "€"],
  ["8 euroa", "€"],
  ["8 Euro", "€"],
  ["8 htv", "htv"],
  ["8 årsverken", "htv"],
])("%s counts in %s", (text, unit) => expect(amountsIn(text).map((one) => one.unit)).toEqual([unit]));

test("an amount stands where it says", () => {
  expect(amountsIn("Osuus on 80 % nyt")).toEqual([{ text: "80 %", unit: "%", start: 9, end: 13 }]);
});

test("an aim and a result are given with their sentence", () => {
  const text = "Näin. Tavoitteena on 75 %.";
  expect(aimedAt(text, "fi")).toEqual({
    text: "75 %",
    unit: "%",
    quote: { quote: "Tavoitteena on 75 %.", start: 6, end: 26 },
  });
  expect(reportedIn("Osuus oli 84 % vuonna 2031.", "%", { language: "fi", year: 2031 })?.text).toBe("84 %");
  expect(reportedIn("Osuus oli 84 % ja 3 kpl.", "kpl", { language: "fi", year: 2031 })?.text).toBe("3 kpl");
  expect(reportedIn("Andelen var 84 %.", "%", { language: "sv", year: 2031 })?.text).toBe("84 %");
  expect(reportedIn("Andelen beräknas till 84 %.", "%", { language: "sv", year: 2031 })).toBeNull();
  expect(reportedIn("The share will be 84 %.", "%", { language: "en", year: 2031 })).toBeNull();
});
