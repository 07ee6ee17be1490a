import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const read = (...parts: string[]) => readReportOf("t.html", `<!doctype html><body>${parts.join("")}</body>`);
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
const title = "<h1>Toimintakertomus 2031</h1>";

describe("goals under headings that are their status", () => {
  test("each item of a list is a goal, and the heading is its evidence", async () => {
    const { goals, assessments } = await read(
      title,
      "<h2>Toteutuneet tavoitteet</h2>",
      list("Hoitotakuu toteutuu. Jonossa ei ollut ketään.", "Keskus siirtyy kotimaiseen kalaan. Siirtymä tehtiin."),
      "<h2>Tavoitteet, joita ei saavutettu</h2>",
      list("Poissaolot alenevat alle neljään prosenttiin. Poissaoloprosentti oli 5,1."),
      "<h2>Talous</h2><p>Alijäämä oli miljoona euroa.</p>",
    );
    expect(goals.map(({ title: goal, statuses }) => [goal, statuses])).toEqual([
      ["Hoitotakuu toteutuu", ["achieved"]],
      ["Keskus siirtyy kotimaiseen kalaan", ["achieved"]],
      ["Poissaolot alenevat alle neljään prosenttiin", ["not-achieved"]],
    ]);
    expect(assessments[1]).toMatchObject({ basis: "own", evidence: { quote: "Toteutuneet tavoitteet" } });
  });

  test("so is each paragraph, and each smaller heading", async () => {
    const { goals } = await read(
      "<h1>Annual report 2031</h1><h2>Targets achieved</h2>",
      "<p>Two targets were met.</p><p>Plant 5,000 trees. Volunteers planted 5,600.</p>",
      "<h2>Targets not achieved</h2><h3>Build 120 homes</h3><p>71 were completed.</p>",
    );
    expect(goals.map(({ title: goal, statuses }) => [goal, statuses])).toEqual([
      ["Plant 5,000 trees", ["achieved"]],
      ["Build 120 homes", ["not-achieved"]],
    ]);
  });

  test.each([
    "Uusi silta rakennetaan, mutta rakentaminen siirtyi vuoteen 2033",
    "Kaikki koulut liitetään valokuituun. Viidestä koulusta kolme liitettiin.",
    "Työtapaturmat vähenevät. Tapaturmien määrä kasvoi kahdeksalla.",
    "Asukastyytyväisyys on vähintään 4,0. Tulos oli 3,6.",
    "Leikkipuisto kunnostetaan kokonaan. Puisto avattiin maaliskuussa 2032.",
  ])("bad news under a heading of good news is asked: %s", async (item) => {
    const { assessments } = await read(
      title,
      "<h2>Toteutuneet tavoitteet</h2>",
      list("Kirjastot ovat auki viikonloppuisin.", item),
    );
    expect(assessments.map((one) => [one?.status, one?.noneReason])).toEqual([
      ["achieved", null],
      ["none", "unclear"],
    ]);
  });

  test("an introduction that takes the good news back leaves nothing to read under the heading", async () => {
    const { goals } = await read(
      "<h1>Annual report 2031</h1><h2>Targets achieved</h2><p>We missed the targets below.</p>",
      list("Plant 5,000 trees in parks.", "Build 120 homes by the lake."),
    );
    expect(goals).toEqual([]);
  });

  test("headings that do not speak of goals need a document that does", async () => {
    const items = [
      "<h2>On track</h2>",
      list("Refurbish the north pier by December"),
      "<h2>At risk</h2>",
      list("Raise two million from donors"),
    ];
    const withoutGoals = await read("<h1>Newsletter 2031</h1>", ...items);
    expect(withoutGoals.goals).toEqual([]);
    const { goals } = await read("<h1>Objectives: progress, quarter 3 2031</h1>", ...items);
    expect(goals.map(({ statuses }) => statuses)).toEqual([["on-track"], ["at-risk"]]);
  });

  test("a list that another line introduces is no part of it", async () => {
    const { goals, messages } = await read(
      "<h1>Verksamhetsberättelse 2031</h1><h2>Uppnådda mål</h2>",
      list("Ett ungdomsråd inrättas i kommunen.", "Biblioteket håller öppet på söndagar."),
      "<p>Vi väntar ännu med:</p>",
      list("Skateparken öppnas vid stranden."),
    );
    expect(goals).toHaveLength(2);
    expect(messages).toEqual([expect.stringContaining("Vi väntar ännu med")]);
  });
});
