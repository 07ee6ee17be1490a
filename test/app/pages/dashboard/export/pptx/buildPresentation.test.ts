import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildPresentation } from "../../../../../../src/app/pages/dashboard/export/pptx/buildPresentation";
import type { Slide } from "../../../../../../src/app/pages/dashboard/export/pptx/buildPresentation";
import { languages } from "../../../../../../src/domain/language";
import { readDataset } from "../../../../../../src/domain/dataset/readDataset";
import { exported } from "../../../../../fixtures/exportedView";
import { reportWith, round } from "../../../../../fixtures/reportWith";
import type { MadeUpStatus } from "../../../../../fixtures/reportWith";

const sample = readDataset(JSON.parse(readFileSync("public/data/dataset.json", "utf8")));

const slidesOf = async (...of: Parameters<typeof exported>) => buildPresentation(...(await exported(...of)));

type RowsSlide = Extract<Slide, { kind: "rows" }>;
const rowsSlides = (slides: readonly Slide[]) => slides.filter((slide): slide is RowsSlide => slide.kind === "rows");
const textsOf = (slide: RowsSlide) =>
  slide.rows.flatMap((row) => (row.kind === "heading" ? row.cell : row.cells.flat()));

describe("the presentation of the whole report", () => {
  test("opens with the report and its verdict, then counts the targets", async () => {
    const { slides, footer } = await slidesOf(sample, "");
    const [title, state] = slides;
    expect(title).toMatchObject({
      kind: "title",
      title: "3 sitovasta tavoitteesta 2 ei toteudu ja 1 on toteutumassa.",
      organisation: "Kulttuuri ja vapaa-aika",
      round: "Ennuste 3/2020, tammi–syyskuu (Q3)",
      narrowed: null,
    });
    expect(state?.kind === "state" && state.chart.bars.map(({ label, count }) => `${label} ${count}`)).toEqual([
      "✕ Ei toteudu 3",
      "! Epävarma 1",
      "? Tarkistettava 0",
      "– Ei arvioitu 1",
      "→ Toteutumassa 3",
      "✓ Saavutettu 4",
    ]);
    expect(footer).toContain("Ennuste 3/2020, tammi–syyskuu");
  });

  test("shows every theme, then each goal with what is at risk or not met", async () => {
    const titles = rowsSlides((await slidesOf(sample, "")).slides).map(({ title }) =>
      title.replace(/ \(\d\/\d\)$/, ""),
    );
    expect([...new Set(titles)]).toEqual([
      "Maailman toimivin kaupunki",
      "Kestävän kasvun turvaaminen on kaupungin keskeisin tehtävä",
      "Uudistuvat palvelut",
      "Koko kaupunki on oppimisen, kulttuuristen kohtaamisten, tekemisen ja kansalaistoiminnan paikka",
      "Helsingissä on helppoa ja houkuttelevaa lähteä liikkeelle",
    ]);
  });

  test("a state is a mark and a word, and beside it stand the report's words and where they stand", async () => {
    const last = rowsSlides((await slidesOf(sample, "")).slides).at(-1);
    const biennale = last?.rows.at(-1);
    expect(biennale).toMatchObject({
      cells: [
        [
          { text: "Helsinki Biennaali", style: "strong" },
          { text: "Ei toteudu", mark: { sign: "✕" } },
          { text: "siirtyy vuodelle 2021" },
        ],
        [
          { text: "”Tavoite ei toteudu.”", style: "quote", language: "fi" },
          { text: "”Helsinki Biennaali päätettiin siirtää vuodelle 2021.”" },
          { text: expect.stringMatching(/^Lähde: kuva-2020\.tsv, rivi \d+/) as string },
          { link: expect.stringMatching(/^https:\/\/example\.org\/fi\/goal\/.*#/) as string },
        ],
      ],
    });
  });

  test("quotes keep the report's language in another", async () => {
    const texts = rowsSlides((await slidesOf(sample, "", "sv")).slides).flatMap(textsOf);
    expect(texts.filter(({ style }) => style === "quote").every(({ language }) => language === "fi")).toBe(true);
    expect(texts.some(({ text }) => text === "Nås inte")).toBe(true);
  });
});

test("a narrowed view says so in its title, and shows and counts only its own targets", async () => {
  const { slides } = await slidesOf(sample, "?status=achieved");
  const [title, state] = slides;
  expect(title).toMatchObject({ title: "Saavutettu: 4/12 osatavoitteesta." });
  expect(title?.kind === "title" && title.narrowed).toMatch(/^Rajaus: Tila: Saavutettu\. Näkyvissä 4\/12/);
  expect(state?.kind === "state" && state.chart.title).toContain("4/12");
  expect(rowsSlides(slides).map(({ title: name }) => name)).toEqual([
    "Maailman toimivin kaupunki",
    "Uudistuvat palvelut",
  ]);
});

test("a long theme goes on over several slides, each with the goal's name and a number, and loses no target", async () => {
  const many: MadeUpStatus[][] = Array.from({ length: 40 }, (): MadeUpStatus[] => ["at-risk"]);
  const { dataset } = reportWith([round(1)], [many]);
  const { slides } = await slidesOf(dataset, "");
  const theme = rowsSlides(slides).filter(({ title }) => title.startsWith("Puistot"));
  expect(theme.length).toBeGreaterThan(1);
  expect(theme[1]?.title).toBe(`Puistot (2/${theme.length})`);
  for (const slide of theme) {
    expect(slide.rows[0]?.kind).toBe("heading");
    expect(slide.rows.length).toBeLessThan(20);
  }
  expect(theme.flatMap(({ rows }) => rows).filter(({ kind }) => kind === "row")).toHaveLength(40);
  expect(theme[1]?.rows[0]).toMatchObject({ cell: [{ text: expect.stringContaining("(jatkuu)") as string }] });
});

test.each(languages)("in %s, everything is said", async (language) => {
  const { slides } = await slidesOf(sample, "?status=not-achieved", language);
  for (const text of JSON.stringify(slides).matchAll(/"text":"([^"]*)"/g))
    expect(text[1]).not.toMatch(/\{\{|slide\.|^$/);
});
