import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pageHead } from "../../../src/app/wording/pageHead";
import { createPrerenderI18n } from "../../../src/app/i18n/createPrerenderI18n";
import { languages } from "../../../src/domain/language";
import type { Dataset, Language } from "../../../src/domain/dataset/schema";
import { readDataset } from "../../../src/domain/dataset/readDataset";
import type { Page } from "../../../src/domain/url/paths";
import { reportWith, round } from "../../fixtures/reportWith";
import type { MadeUpStatus } from "../../fixtures/reportWith";

async function headOf(dataset: Dataset, language: Language, page: Page) {
  return pageHead({ dataset, language }, await createPrerenderI18n(language), page);
}

const datasetWith = (...targets: MadeUpStatus[]): Dataset =>
  reportWith([round(1), round("result")], [targets.map((status) => [status, status])]).dataset;

const goal = (roundId?: string): Page => ({
  kind: "goal",
  goalId: "tavoite-1",
  ...(roundId === undefined ? {} : { roundId }),
});

describe("a goal's title opens with its state and ends with the round", () => {
  test.each<[Language, MadeUpStatus, string]>([
    ["fi", "not-achieved", "Ei toteudu: Tavoite 1 (Ennuste 1/2031)"],
    ["sv", "not-achieved", "Nås inte: Tavoite 1 (Prognos 1/2031)"],
    ["en", "not-achieved", "Will not be met: Tavoite 1 (Forecast 1/2031)"],
    ["fi", "achieved", "Saavutettu: Tavoite 1 (Ennuste 1/2031)"],
    ["sv", "silent", "Ej bedömt: Tavoite 1 (Prognos 1/2031)"],
    ["en", "on-track", "On track: Tavoite 1 (Forecast 1/2031)"],
  ])("%s, %s", async (language, status, title) => {
    expect((await headOf(datasetWith(status, status), language, goal("2031-1"))).title).toBe(title);
  });

  test("without a round in the address, the newest", async () => {
    expect((await headOf(datasetWith("not-achieved"), "fi", goal())).title).toBe(
      "Ei toteutunut: Tavoite 1 (Tilinpäätös 2031)",
    );
  });

  test("a long title is cut after a word, the state and the round are kept", async () => {
    const dataset = datasetWith("not-achieved");
    const long = "Koko kaupunki on oppimisen, kulttuuristen kohtaamisten, tekemisen ja kansalaistoiminnan paikka";
    const renamed = { ...dataset, goals: dataset.goals.map((one) => ({ ...one, title: long })) };
    const { title } = await headOf(renamed, "fi", goal("2031-1"));
    expect(title).toBe("Ei toteudu: Koko kaupunki on oppimisen, kulttuuristen… (Ennuste 1/2031)");
    expect(title.length).toBeLessThanOrEqual(75);
  });

  test("a translated title is used, the report's own elsewhere", async () => {
    const dataset = datasetWith("at-risk");
    const translated = { ...dataset, goals: dataset.goals.map((one) => ({ ...one, translations: { sv: "Målet" } })) };
    expect((await headOf(translated, "sv", goal("2031-1"))).title).toContain("Målet");
    expect((await headOf(translated, "en", goal("2031-1"))).title).toContain("Tavoite 1");
  });
});

describe("a goal's description names what decides it and quotes the report", () => {
  test("the blockers, and the first one's words", async () => {
    const { description } = await headOf(datasetWith("achieved", "not-achieved", "not-achieved"), "fi", goal("2031-1"));
    expect(description).toBe(
      "Ei toteudu kokonaisuutena: esteenä ovat Osatavoite 1.2 ja Osatavoite 1.3. ”Tila on not-achieved.”",
    );
  });

  test("the reason rather than a bare verdict", async () => {
    const dataset = datasetWith("not-achieved");
    const text = "Työ siirtyi vuoteen 2032, koska allas vuoti. Ei toteudu.";
    const reason = { quote: "Työ siirtyi vuoteen 2032, koska allas vuoti.", start: 0, end: 44 };
    const evidence = { quote: "Ei toteudu.", start: 45, end: 56 };
    const reasoned = readDataset(
      JSON.parse(
        JSON.stringify(dataset, (key, value: unknown) =>
          key === "text" ? text : key === "evidence" ? evidence : key === "reason" ? reason : value,
        ),
      ),
    );
    expect((await headOf(reasoned, "en", goal("2031-1"))).description).toBe(
      "Will not be met: the goal has one target, Osatavoite 1.1. “Työ siirtyi vuoteen 2032, koska allas vuoti.”",
    );
  });

  test("in 200 characters at most, with the quotation closed", async () => {
    const many = Array.from({ length: 5 }, (): MadeUpStatus => "at-risk");
    const { description } = await headOf(datasetWith(...many), "sv", goal("2031-1"));
    expect(description.length).toBeLessThanOrEqual(200);
    expect(description).toMatch(/[.…”]$/);
    expect(Array.from(description).filter((sign) => sign === "”").length % 2).toBe(0);
  });
});

test("the dashboard says how the goals stand and what needs attention", async () => {
  const { dataset } = reportWith([round(1)], [[["not-achieved"], ["achieved"]], [["on-track"]], [["at-risk"]]]);
  const { title, description } = await headOf(dataset, "fi", { kind: "dashboard" });
  expect(title).toBe("Puistojen tavoitteet 2031 – Puistotoimi (Ennuste 1/2031)");
  expect(description).toMatch(/^3 sitovasta tavoitteesta 1 ei toteudu/);
  expect(description).toMatch(/Huomiota: Osatavoite 1\.1, Osatavoite 3\.1\.$/);
});

test.each<[Page, string]>([
  [{ kind: "about" }, "Miten tilat määräytyvät – Puistojen tavoitteet 2031 – Puistotoimi"],
  [{ kind: "accessibility" }, "Saavutettavuusseloste – Puistojen tavoitteet 2031 – Puistotoimi"],
  [{ kind: "unknown", path: "fi/x/" }, "Tässä osoitteessa ei ole sivua"],
  [{ kind: "goal", goalId: "puuttuu" }, "Tätä tavoitetta ei ole"],
  [{ kind: "goal", goalId: "tavoite-1", roundId: "1999-1" }, "Tätä ennustetta ei ole"],
])("%o has its own title", async (page, title) => {
  expect((await headOf(datasetWith("achieved"), "fi", page)).title).toBe(title);
});

test("no two pages of the published data share a title or a description, in any language, and all keep to their length", async () => {
  const dataset = readDataset(JSON.parse(readFileSync("public/data/dataset.json", "utf8")));
  const pages: Page[] = [
    { kind: "dashboard" },
    { kind: "about" },
    { kind: "accessibility" },
    ...dataset.goals.map(({ id }): Page => ({ kind: "goal", goalId: id })),
  ];
  for (const language of languages) {
    const heads = await Promise.all(pages.map((page) => headOf(dataset, language, page)));
    expect(new Set(heads.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(pages.length);
    for (const { title, description } of heads) {
      expect(title.length, title).toBeLessThanOrEqual(80);
      expect(description.length, description).toBeLessThanOrEqual(200);
    }
  }
});
