import { describe, expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
import { siteFileSchema } from "../../../src/convert/settings/siteSettings";
import { reportOf } from "../../fixtures/reportOf";

const goal: [string, string] = ["Puistot ovat siistejä", "Roskakorit: tavoite toteutuu."];

describe("what the publisher settles for all reports", () => {
  const { dataset } = convert(
    [reportOf([goal]), reportOf([goal], "puistot-2031", 2031)],
    { goals: [], themes: [{ id: "palvelut-ensin", name: "Palvelut" }] },
    {
      withReview: true,
      site: {
        publisher: "Esimerkkilä",
        languages: ["sv", "fi"],
        themes: [{ name: "Toimivat palvelut", aliases: ["PALVELUT"], sv: "Fungerande tjänster" }],
        rounds: { forecast: { fi: "Osavuosikatsaus {number}/{year}" }, after: ["Q2"] },
      },
    },
  );

  test("is in the dataset, without the vocabularies that only the converter needs", () => {
    expect(dataset.site).toEqual({ publisher: "Esimerkkilä", languages: ["sv", "fi"] });
  });

  test("names a theme that reports write otherwise, and its link stays", () => {
    expect(dataset.themes).toEqual([
      {
        id: "palvelut-ensin",
        name: "Toimivat palvelut",
        translations: { sv: "Fungerande tjänster" },
        aliases: ["Palvelut"],
      },
    ]);
  });

  test("names the rounds, and says when they are made", () => {
    expect(
      dataset.reports.map(({ rounds }) => rounds.map(({ period, translations }) => [period, translations])),
    ).toEqual([[["2030-Q2", { fi: "Osavuosikatsaus 1/2030" }]], [["2031-Q2", { fi: "Osavuosikatsaus 1/2031" }]]]);
  });
});

describe("settings that do not fit are refused", () => {
  test.each([
    ["an unknown word", { color: "#000000" }],
    ["a colour that is none", { colour: "sininen" }],
    ["a language that the site does not speak", { languages: ["de"] }],
    ["no language at all", { languages: [] }],
    ["a language twice", { languages: ["fi", "fi"] }],
    ["a script for an address", { licence: { name: "X", address: "javascript:alert(1)" } }],
    ["a style for a typeface", { font: { family: 'X"; } body { display: none', file: "x.woff2" } }],
    ["a typeface from elsewhere", { font: { family: "X", file: "../x.woff2" } }],
  ])("%s", (_, settings) => expect(siteFileSchema.safeParse(settings).success).toBe(false));
});
