import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const read = async (body: string) => (await readReportOf("t.html", `<!doctype html><body>${body}</body>`)).goals;

describe("prose under headings and numbers", () => {
  test.each(["Tavoitteiden toteutuminen", "Sitovien tavoitteiden toteutuminen", "Måluppfyllelse"])(
    "%s as a heading is no goal, though a label stands under it",
    async (heading) =>
      expect(
        await read(
          `<h1>Tilinpäätös 2031</h1><h2>${heading}</h2><p>Toteuma: Työ eteni hyvin.</p>
           <h2>Laituri uusitaan</h2><p>Toteuma: Tavoite toteutui.</p><h2>Torni maalataan</h2><p>Toteuma: Tavoite ei toteutunut.</p>`,
        ),
      ).toMatchObject([{ title: "Laituri uusitaan" }, { title: "Torni maalataan" }]),
  );

  test("numbered goals, bullets that measure them, and a label for the outcome", async () => {
    expect(
      await read(
        "<h1>Bokslut 2031</h1><h2>Tekniska nämnden</h2><p>1. Hela vägar</p><p>Mätare:</p><ul><li>Vägar lagas 8 km</li></ul><p>Utfall: Delvis uppfyllt. 5 km lagades.</p><p>2. Rena parker</p><p>Utfall: Målet uppnåddes inte.</p>",
      ),
    ).toMatchObject([
      { title: "Hela vägar", unit: "Tekniska nämnden", statuses: ["not-achieved"] },
      { title: "Rena parker", statuses: ["not-achieved"] },
    ]);
  });

  test("headings with lines of labels, in the quarter that the title names", async () => {
    const { goals, rounds, plan } = await readReportOf(
      "t.html",
      "<h1>Suorituskyky, Q2 2031</h1><h3>1.1 Satamasuunnitelma</h3><p>Yksikkö: Satama</p><p>Tila: Keltainen</p><p>Kommentit:</p><p>Kuuleminen on kesken.</p><h3>1.2 Laituri</h3><p>Vaihe: Valmis</p><p>Tila: Vihreä</p>",
    );
    expect(rounds).toEqual(["2031-2"]);
    expect(goals).toMatchObject([
      { title: "Satamasuunnitelma", unit: "Satama", statuses: ["at-risk"] },
      { title: "Laituri", statuses: ["achieved"] },
    ]);
    expect(plan?.parts[0]?.layout).toBe("prose");
  });

  test("each measure with a verdict of its own is a target", async () => {
    expect(
      await read(
        "<h1>Annual report 2031</h1><p>Goal: The port works</p><ul><li>Ships: 20 a year</li></ul><p>Outcome: Achieved</p><ul><li>Cranes: two new ones</li></ul><p>Outcome: The goal was not met.</p>",
      ),
    ).toMatchObject([
      {
        title: "The port works",
        targets: ["Ships: 20 a year", "Cranes: two new ones"],
        statuses: ["achieved", "not-achieved"],
      },
    ]);
  });

  test.each([
    [
      "<h1>Tilinpäätös 2031</h1><p>Kolme tavoitetta ei toteutunut.</p><h3>Satama</h3><p>Tavoite ”Satama kasvaa” ei toteutunut.</p><p>Laivoja oli 12.</p>",
      "Satama kasvaa",
    ],
    [
      "<h1>Annual report 2031</h1><h3>Port</h3><p>The objective “The port grows” was not met. Ships were few.</p>",
      "The port grows",
    ],
  ])("a sentence names its goal in quotes: %s", async (body, title) => {
    expect(await read(body)).toMatchObject([{ title, statuses: ["not-achieved"] }]);
  });

  test("minutes name each goal in a bold line, and say under it what became of it", async () => {
    const { goals, rounds } = await readReportOf(
      "t.html",
      "<h1>Protokoll 3/2032</h1><h2>§ 45 Uppföljning av målen 2031</h2><p><b>Mål 1. Elförbrukningen minskar</b></p><p>Förbrukningen minskade med 6,1 procent. Målet har uppnåtts.</p><p><b>Mål 2. Skolan öppnas i augusti</b></p><p>Skolan öppnades i december. Målet uppnåddes inte.</p><p><b>Beslut</b></p><p>Styrelsen antecknade redogörelsen.</p>",
    );
    expect(rounds).toEqual(["2031-result"]);
    expect(goals).toMatchObject([
      { title: "Elförbrukningen minskar", statuses: ["achieved"] },
      { title: "Skolan öppnas i augusti", statuses: ["not-achieved"] },
    ]);
  });

  test("numbered indicators under headings, with a line that gives the verdict alone", async () => {
    const kpi = (title: string, result: string, outcome: string) =>
      `<h3>${title}</h3><p><b>Target:</b> 90% in ten days</p><p><b>Result:</b> ${result}</p><p><b>Outcome:</b> ${outcome}</p><p>The survey covered 1,204 customers.</p>`;
    expect(
      await read(
        `<h1>Annual report 2031</h1><h2>Performance against key targets</h2>${kpi("KPI 1: Answer applications", "87%", "Not achieved")}${kpi("KPI 2: Satisfied customers", "91%", "Achieved")}`,
      ),
    ).toMatchObject([
      { title: "Answer applications", statuses: ["not-achieved"] },
      { title: "Satisfied customers", statuses: ["achieved"] },
    ]);
  });

  test("a label with its date, after bullets that measure the goal", async () => {
    const goals = await read(
      "<h1>Osavuosikatsaus 1–8/2031</h1><h3>1. Kadut ovat ehjiä</h3><ul><li>Katuja 12 km</li></ul><p>Toteuma 8/2031: 7,1 km. Tavoite saavutetaan loppuvuonna.</p><h3>2. Luvat tulevat ajoissa</h3><ul><li>Enintään 40 päivää</li></ul><p>Toteuma 8/2031: 58 päivää, eikä tavoitetta saavuteta.</p>",
    );
    expect(goals).toMatchObject([
      { title: "Kadut ovat ehjiä", statuses: ["on-track"] },
      { title: "Luvat tulevat ajoissa", statuses: ["not-achieved"] },
    ]);
  });

  test("many lines of labels are read in time that grows with their number", async () => {
    const goal = (at: number) => `<h3>Tavoite ${at}</h3><p>Mittari: ${at} laivaa</p><p>Toteuma: ei toteutunut</p>`;
    const body = Array.from({ length: 3000 }, (_, at) => goal(at)).join("");
    const start = process.cpuUsage().user;
    await read(`<h1>Tilinpäätös 2031</h1>${body}`);
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(20);
  });

  test("all paragraphs under the labels of a goal are kept, and each is read for a verdict", async () => {
    const { dataset } = await readReportOf(
      "t.html",
      "<h1>Tilinpäätös 2031</h1><h3>1. Satama kasvaa</h3><p>Toteutuminen:</p><p>Laivoja oli 12.</p><p>Tavoite ei toteutunut.</p>",
    );
    const assessment = dataset.goals[0]?.targets[0]?.assessments[0];
    expect(assessment).toMatchObject({ status: "not-achieved", text: "Laivoja oli 12.\nTavoite ei toteutunut." });
  });

  test("a figure at the beginning of a line is no number of a goal", async () => {
    expect(
      await read(
        "<h1>Verksamhetsberättelse 2031</h1><h3>Lederna hålls i skick</h3><p><b>Utfall</b></p><p>84 procent av lederna</p><p><b>Måluppfyllelse:</b> Ej uppfyllt</p>",
      ),
    ).toMatchObject([{ title: "Lederna hålls i skick", statuses: ["not-achieved"] }]);
  });

  test("a heading that calls itself a priority is the theme of the goals under it", async () => {
    const { dataset } = await readReportOf(
      "t.html",
      "<h1>Quarter 2 2031</h1><h2>Priority 1: Homes</h2><p><b>1.1 Build 150 homes</b></p><p><b>Rating: Amber</b></p><p>62 are under way.</p><h2>Priority 2: Climate</h2><p><b>2.1 Plant trees</b></p><p><b>Rating: Green</b></p><p>They are growing.</p>",
    );
    const themes = new Map(dataset.themes.map(({ id, name }) => [id, name]));
    expect(dataset.goals.map(({ title, themeId }) => [themes.get(themeId), title])).toEqual([
      ["Priority 1: Homes", "Build 150 homes"],
      ["Priority 2: Climate", "Plant trees"],
    ]);
  });

  test("a numbered sentence about a service is a goal, and its own line is read for a verdict", async () => {
    expect(
      await read(
        "<h1>Årsredovisning 2031</h1><h2>Socialnämnden</h2><h4>1. Brukarna ska vara nöjda med hemtjänsten</h4><p>Målet är uppfyllt</p><p>91 procent var nöjda.</p><h4>2. Färre placeringar av barn</h4><p>Målet är inte uppfyllt</p><p>De blev fler.</p>",
      ),
    ).toMatchObject([
      { title: "Brukarna ska vara nöjda med hemtjänsten", statuses: ["achieved"] },
      { title: "Färre placeringar av barn", statuses: ["not-achieved"] },
    ]);
  });

  test("what has come of a goal and what is forecast are of one target, in the round that the title names", async () => {
    const goal = (title: string, figure: string, forecast: string) =>
      `<p><b>Mål:</b> ${title}</p><p><b>Målvärde:</b> 80 procent</p><p><b>Utfall per augusti:</b> ${figure}</p><p><b>Prognos:</b> ${forecast}</p>`;
    const { goals, rounds } = await readReportOf(
      "t.html",
      `<h1>Delårsrapport per 31 augusti 2031</h1>${goal("Servicen är tillgänglig", "84 procent", "Målet kommer att uppnås")}${goal("Engagemanget ökar", "Mäts i oktober", "Målet kommer delvis att uppnås")}`,
    );
    expect(rounds).toEqual(["2031-8"]);
    expect(goals).toMatchObject([{ statuses: ["on-track"] }, { statuses: ["at-risk"] }]);
  });

  test("questions as headings ask what is aimed at, where it stands and whether it will be reached", async () => {
    const goal = (title: string, aim: string, now: string, verdict: string) =>
      `<h3>${title}</h3><h4>Mihin pyrimme?</h4><p>${aim}</p><h4>Missä olemme nyt?</h4><p>${now}</p><h4>Toteutuuko tavoite?</h4><p>${verdict}</p>`;
    const { dataset, goals } = await readReportOf(
      "t.html",
      `<!doctype html><body><h1>Osavuosikatsaus 2/2031</h1><h2>Satamapalvelut</h2>${goal("Laiturit ovat auki", "Auki 360 päivää.", "Laiturit ovat olleet auki 240 päivää.", "Tavoite toteutuu.")}${goal("Jonot lyhenevät", "Jono on 30 päivää.", "Jono on 47 päivää.", "Tavoite ei toteudu.")}</body>`,
    );
    expect(goals).toMatchObject([
      { title: "Laiturit ovat auki", statuses: ["on-track"] },
      { title: "Jonot lyhenevät", statuses: ["not-achieved"] },
    ]);
    expect(dataset.goals[0]?.measures).toEqual(["Auki 360 päivää."]);
  });

  test("below what success looks like stands what came of it, without a label", async () => {
    const goal = (title: string, measure: string, result: string) =>
      `<h3>${title}</h3><p><b>Så vet vi att målet är nått:</b> ${measure}</p><p>${result}</p>`;
    expect(
      await read(
        `<h1>Årsredovisning 2031</h1>${goal("Lederna är trygga", "412 broar är besiktigade.", "Alla broar är besiktigade. Målet nåddes.")}${goal("Fler besökare", "150 000 besök om året.", "Besöken blev 120 000. Målet nåddes inte.")}`,
      ),
    ).toMatchObject([
      { title: "Lederna är trygga", statuses: ["achieved"] },
      { title: "Fler besökare", statuses: ["not-achieved"] },
    ]);
  });

  test("a heading beside those of goals is a goal too, if its text is about a delay and not about the goal", async () => {
    expect(
      await read(
        "<h1>Toimintakertomus 2031</h1><h3>Sitovat tavoitteet</h3><p><b>Hävikki pienenee</b></p><p>Hävikki oli 12 prosenttia. Tavoite toteutui.</p><p><b>Kaava hyväksytään</b></p><p>Kaavan hyväksyminen siirtyi vuodelle 2032.</p><p><b>Tilat poistuvat käytöstä</b></p><p>Tilat tyhjennettiin. Tavoite saavutettiin.</p><h3>Henkilöstö</h3><p>Työntekijöitä oli 318.</p>",
      ),
    ).toMatchObject([
      { title: "Hävikki pienenee", statuses: ["achieved"] },
      { title: "Kaava hyväksytään", statuses: ["not-achieved"] },
      { title: "Tilat poistuvat käytöstä", statuses: ["achieved"] },
    ]);
  });

  test("parts of a goal that have numbers and verdicts of their own are its targets", async () => {
    const part = (number: string, title: string, verdict: string) =>
      `<p><b>Delmål ${number}:</b> ${title}</p><p><b>Läge 31 augusti:</b> Arbetet pågår.</p><p><b>Bedömning för helåret:</b> ${verdict}</p>`;
    expect(
      await read(
        `<h1>Uppföljning tertial 2 2031</h1><h2>Mål 1. Trygga leder</h2>${part("1.1", "Broarna är besiktigade", "Delmålet nås.")}${part("1.2", "Lederna är märkta", "Delmålet nås inte.")}`,
      ),
    ).toMatchObject([{ title: "Trygga leder", statuses: ["on-track", "not-achieved"] }]);
  });

  test("where it stands and how it will end are one target, also beside a measure and in several paragraphs", async () => {
    const goal = (title: string, now: string, verdict: string) =>
      `<p>Mål: ${title}</p><p>Indikator: Antal besök</p><p>Läge:</p><p>${now}</p><p>Arbetet fortsätter.</p><p>Bedömning för helåret:</p><p>${verdict}</p>`;
    expect(
      await read(
        `<h1>Delårsrapport augusti 2031</h1>${goal("Trygga leder", "Broarna är besiktigade.", "Målet nås.")}${goal("Fler besökare", "Besöken är få.", "Målet nås inte.")}`,
      ),
    ).toMatchObject([
      { title: "Trygga leder", statuses: ["on-track"] },
      { title: "Fler besökare", statuses: ["not-achieved"] },
    ]);
  });
});

test.each([
  ["Delårsrapport 31.8.2031", "Prognos", "Målet bedöms nås.", "Målet nås inte."],
  ["Osavuosikatsaus 31.8.2031", "Arvio", "Tavoite toteutuu.", "Tavoite ei toteudu."],
  ["Interim report 31 August 2031", "Assessment", "The target will be met.", "The target will not be met."],
])("%s: a label within a paragraph opens the result", async (title, label, good, bad) => {
  const goals = await read(
    `<h1>${title}</h1><h3>Kaj</h3><p>398 (210). ${label}: ${good}</p><h3>Torn</h3><p>12 (14). ${label}: ${bad}</p>
     <h3>Bro</h3><p>4. ${label}: Se.</p>`,
  );
  expect(goals.map(({ title: goal, statuses }) => [goal, statuses])).toEqual([
    ["Kaj", ["on-track"]],
    ["Torn", ["not-achieved"]],
    ["Bro", ["none"]],
  ]);
});
