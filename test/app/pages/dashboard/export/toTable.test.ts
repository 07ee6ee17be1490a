import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fileName } from "../../../../../src/app/pages/dashboard/export/fileName";
import { toTable } from "../../../../../src/app/pages/dashboard/export/toTable";
import type { ExportTable } from "../../../../../src/app/pages/dashboard/export/toTable";
import { toSheets } from "../../../../../src/app/pages/dashboard/export/writeXlsx";
import { languages } from "../../../../../src/domain/language";
import type { Language } from "../../../../../src/domain/dataset/schema";
import { readDataset } from "../../../../../src/domain/dataset/readDataset";
import { corrected } from "../../../../fixtures/corrected";
import { exported } from "../../../../fixtures/exportedView";
import { twoYears } from "../../../../fixtures/openDataset";
import { twoThemes } from "../../../../fixtures/twoThemes";

const sample = readDataset(JSON.parse(readFileSync("public/data/dataset.json", "utf8")));

const tableOf = async (query: string, language: Language = "fi", dataset = sample) =>
  toTable(...(await exported(dataset, query, language)));

const headings = ({ columns }: ExportTable) => columns.map(({ heading }) => heading);
const column = (table: ExportTable, heading: string) => table.rows.map((row) => row[headings(table).indexOf(heading)]);
const about = (table: ExportTable) => new Map(table.about);

describe("the rows", () => {
  test("are the targets that the view shows, and no others", async () => {
    expect((await tableOf("")).rows).toHaveLength(12);
    expect(column(await tableOf("?status=not-achieved"), "Tila")).toEqual(["Ei toteudu", "Ei toteudu", "Ei toteudu"]);
  });

  test("stand in the view's order", async () => {
    const names = column(await tableOf("?sort=-name&group=none"), "Osatavoite");
    const goals = column(await tableOf("?sort=-name&group=none"), "Sitova tavoite");
    expect(new Set(goals).size).toBe(3);
    expect(goals[0]).toMatch(/^Palveluja/);
    expect(names.slice(0, 2)).toEqual(["Varaamon uudet tilakohteet", "Toimintamalli ja palvelutarjotin"]);
  });

  test("name a target once, though its goal stands under several programmes", async () => {
    const table = await tableOf("?group=programme", "fi", twoThemes());
    expect(table.rows).toHaveLength(6);
    expect(column(table, "Ohjelmat")[5]).toBe("Liikuntaohjelma; Meriohjelma");
  });
});

describe("the columns", () => {
  test.each([
    ["fi", "Korjaus", "Korjattu, oli toteutumassa"],
    ["sv", "Rättelse", "Rättat, var enligt plan"],
    ["en", "Correction", "Corrected, was on track"],
  ] as const)("say of a corrected status what it was, in %s", async (language, heading, said) => {
    const table = await tableOf("?sort=report", language, corrected(twoThemes(), "on-track"));
    expect(column(table, heading).filter((cell) => cell !== null)).toEqual([said]);
  });

  test("are those of the view", async () => {
    const table = await tableOf("?cols=status&cols=when&cols=measure");
    expect(headings(table)).toEqual([
      "Teema",
      "Sitova tavoite",
      "Osatavoite",
      "Tila",
      "Raportti sanoo",
      "Perustelu, tai miksi arvio puuttuu",
      "Lähde raportissa",
      "Saavutettu",
      "Siirtyy vuodelle",
      "Mittari",
      "Ohjelmat",
      "Linkki",
    ]);
    expect(column(table, "Saavutettu")[0]).toEqual({ iso: "2020-04-30" });
    expect(column(table, "Siirtyy vuodelle")).toContain(2021);
  });

  test.each(["", "?cols=course", "?cols=name", "?view=timeline", "?cols=change", "?view=changes"])(
    "never show a status without the words that it comes from: %s",
    async (query) => {
      const table = await tableOf(query);
      headings(table).forEach((heading, at) => {
        if (!/tila$/i.test(heading)) return;
        expect(headings(table)[at + 1]).toMatch(/raportti sanoo/i);
        for (const row of table.rows)
          expect(row[at] === "Ei arvioitu" || row[at] === "Tarkistettava" || row[at + 1] !== null).toBe(true);
      });
    },
  );

  test("give each round with its own words where the view shows the course of the year", async () => {
    expect(headings(await tableOf("?view=timeline&cols=status"))).toEqual(
      expect.arrayContaining(["Ennuste 1/2020: tila", "Ennuste 2/2020: raportti sanoo"]),
    );
    expect(headings(await tableOf("?cols=status")).join()).not.toContain("Ennuste 1/2020");
  });

  test("say why an assessment is missing", async () => {
    const table = await tableOf("?status=none");
    expect(column(table, "Raportti sanoo")).toEqual([null]);
    expect(column(table, "Perustelu, tai miksi arvio puuttuu")).toEqual(["Ei mainittu yhdessäkään ennusteessa."]);
  });
});

test("a table says where it comes from: report, round, filters, address, documents", async () => {
  const lines = about(await tableOf("?round=2020-2&status=not-achieved&theme=uudistuvat-palvelut&q=biennaali"));
  expect(lines.get("Organisaatio")).toBe("Kulttuuri ja vapaa-aika");
  expect(lines.get("Kierros")).toBe("Ennuste 2/2020, tammi–kesäkuu (Q2)");
  expect(lines.get("Rajaukset")).toBe("Teema: Uudistuvat palvelut; Tila: Ei toteudu; haku ”biennaali”");
  expect(lines.get("Näkymän osoite")).toContain("?round=2020-2");
  expect(lines.get("Lähdetiedosto")).toMatch(/^kuva-2020\/kuva-2020\.tsv \(SHA-256 [0-9a-f]{64}\)$/);
});

test.each(languages)("in %s, every heading and label is said", async (language) => {
  const table = await tableOf("?cols=course&cols=status&cols=change&cols=when&cols=measure", language);
  for (const text of [...headings(table), ...table.about.flat()])
    expect(text).not.toMatch(/\{\{|column\.|provenance\.|^$/);
});

test.each([
  ["fi", "", "sitovat-tavoitteet-2020-ennuste-3"],
  ["sv", "?round=2020-1", "bindande-mal-2020-prognos-1"],
  ["en", "", "binding-goals-2020-forecast-3"],
  [
    "fi",
    "?theme=kestavan-kasvun-turvaaminen-on-kaupungin-keskeisin-tehtava",
    "sitovat-tavoitteet-2020-ennuste-3-rajattu-1-12",
  ],
] as const)(
  "a file is named for its report and round in the reader's language, and for how much of it it holds: %s%s",
  async (language, query, name) => {
    const [texts, content] = await exported(sample, query, language);
    expect(fileName(texts, content)).toBe(name);
  },
);

test("with two organisations, file names include the organisation", async () => {
  const two = twoYears();
  const [first, second] = two.reports;
  if (!first || !second) throw new RangeError("a made-up report is missing");
  const dataset = {
    ...two,
    reports: [
      { ...first, year: 2032 },
      { ...second, title: first.title, organisation: "Satama" },
    ],
  };
  const names = await Promise.all(
    two.reports.map(async ({ id }) => fileName(...(await exported(dataset, `?report=${id}`)))),
  );
  expect(names.map((name) => name.split("-")[0])).toEqual(["puistotoimi", "satama"]);
});

test("a workbook holds days as days and years as numbers, under a bold heading that stays, and a second sheet with its origin", async () => {
  const [words, content] = await exported(sample, "?cols=status&cols=when");
  const [rows, told] = toSheets(words, toTable(words, content));
  const cells = rows?.data.flat() ?? [];
  expect(rows?.stickyRowsCount).toBe(1);
  expect(rows?.data[0]).toEqual(
    Array.from(rows?.columns ?? [], (): unknown => expect.objectContaining({ fontWeight: "bold" })),
  );
  expect(cells).toContainEqual(expect.objectContaining({ type: Date, value: new Date("2020-04-30T00:00:00Z") }));
  expect(cells).toContainEqual(expect.objectContaining({ type: Number, value: 2021 }));
  expect(told?.sheet).toBe("Tietoa");
  expect(told?.data.flat()).toContainEqual(expect.objectContaining({ value: content.address }));
});
