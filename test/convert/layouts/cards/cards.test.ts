import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const card = (goal: string, measure: string, told: string) =>
  `<table><tr><td>Tavoite</td><td colspan=2>Toimenpide/mittari</td></tr><tr><td>${goal}</td><td colspan=2>${measure}</td></tr>
<tr><td colspan=2>Arviointi</td><td>Tila</td></tr><tr><td colspan=2>${told}</td><td>Valmis</td></tr></table>`;

describe("a small table for each goal", () => {
  test("its headings are stacked in pairs, and its unit stands over it", async () => {
    const { goals, rounds, plan } = await readReportOf(
      "t.html",
      `<h1>Tilinpäätös 2031</h1><h2>Satama Oy</h2>${card("Satama kasvaa", "20 alusta", "Ei toteutunut, 12 alusta")}${card("Laituri on ehjä", "", "Toteutui")}`,
    );
    expect(rounds).toEqual(["2031-result"]);
    expect(goals.map(({ title, unit, statuses }) => [title, unit, statuses])).toEqual([
      ["Satama kasvaa", "Satama Oy", ["not-achieved"]],
      ["Laituri on ehjä", "Satama Oy", ["achieved"]],
    ]);
    expect(plan?.parts).toMatchObject([
      {
        layout: "cards",
        goals: 2,
        columns: [{ role: "goal" }, { role: "measure" }, { role: "round" }, { role: "detail" }],
      },
    ]);
  });

  test("a label stands beside each text", async () => {
    const { goals } = await readReportOf(
      "t.html",
      `<h1>Bokslut 2031</h1><table><tr><td>Mål</td><td>Hamnen växer</td></tr><tr><td>Mätare</td><td>20 fartyg</td></tr><tr><td>Utfall</td><td>Målet nåddes inte.</td></tr></table>`,
    );
    expect(goals).toMatchObject([{ title: "Hamnen växer", targets: ["20 fartyg"], statuses: ["not-achieved"] }]);
  });
});

test("a number in the goal's label distinguishes cards, and makes no column of its own", async () => {
  const numbered = (at: number, goal: string, light: string) =>
    `<table><tr><td>Sitova tavoite ${at}</td><td>${goal}</td></tr><tr><td>Mittarit</td><td>20 alusta</td></tr><tr><td>Tilanne 31.8.2031</td><td>Aluksia on ollut 12.</td></tr><tr><td>Liikennevalo</td><td>${light}</td></tr></table><p></p>`;
  const { goals, dataset } = await readReportOf(
    "t.html",
    `<h1>Osavuosikatsaus 2031</h1>${numbered(1, "Satama kasvaa", "Punainen")}${numbered(2, "Laituri on ehjä", "Vihreä")}`,
  );
  expect(goals).toMatchObject([
    { title: "Satama kasvaa", statuses: ["not-achieved"] },
    { title: "Laituri on ehjä", statuses: ["on-track"] },
  ]);
  expect(dataset.goals[1]?.cells.flatMap(({ paragraphs }) => paragraphs)).toContain("Sitova tavoite 2");
});

test("a goal block holds a table of its indicators, and its prose is the goal's", async () => {
  const { goals, dataset, plan } = await readReportOf(
    "t.html",
    `<h1>Annual report 2031</h1><table><tr><td colspan=2>Priority</td><td colspan=3>Open water</td></tr>
<tr><td colspan=2>Objective</td><td colspan=3>Narrative</td></tr><tr><td colspan=2>The port is used</td><td colspan=3>The objective was met with ease.</td></tr>
<tr><td>Indicator</td><td>Baseline</td><td>Target level</td><td>Actual</td><td>RAG</td></tr>
<tr><td>Ships</td><td>10</td><td>20</td><td>22</td><td>Green</td></tr><tr><td>Ferries</td><td>3</td><td>4</td><td>2</td><td>Red</td></tr></table>`,
  );
  expect(goals).toMatchObject([
    {
      title: "The port is used",
      theme: "Open water",
      targets: ["Ships", "Ferries"],
      statuses: ["achieved", "not-achieved"],
    },
  ]);
  expect(dataset.goals[0]?.description).toBe("The objective was met with ease.");
  expect(plan?.parts[0]?.layout).toBe("goal-blocks");
});
