import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const table = (...rows: string[]) => readReportOf("t.csv", rows.join("\n"));

test("a comment that names its quarter is of that quarter", async () => {
  const { dataset } = await table(
    "Objective;Q1 2031 RAG;Q1 2031 update;Q2 2031 RAG;Q2 2031 update",
    "Open the port;Green;Sites found;Red;The port cannot open in 2031",
    "Mend the quay;Amber;The crane is late;Green;Stones came in May",
  );
  expect(dataset.goals[0]?.targets[0]?.assessments).toMatchObject([
    { roundId: "2031-1", status: "on-track", text: expect.stringContaining("Sites found") as string },
    { roundId: "2031-2", status: "not-achieved", text: expect.stringContaining("cannot open") as string },
  ]);
});

test("a key result or a performance standard is a measure, not what became of it", async () => {
  const { goals, plan } = await table(
    "Goal;Key Result;FY 2031 Target;FY 2031 Actual;Status;Notes",
    "Safe streets;Crashes;12 or fewer;17;Not Met;Speeding is common.",
    "Quick answers;Calls in ten seconds;90%;93%;Met;",
  );
  expect(plan?.parts[0]?.columns.map(({ role }) => role)).toEqual([
    "goal",
    "measure",
    "level",
    "round",
    "status",
    "round",
  ]);
  expect(goals.map(({ statuses }) => statuses)).toEqual([["not-achieved"], ["achieved"]]);
});

test("a status that is Complete in every row is the goals', not the report's own state", async () => {
  const { goals } = await table(
    "Action;Due;Status;Comment",
    "Open the port;6/2031;Complete;Opened in May.",
    "Mend the quay;9/2031;Complete;",
  );
  expect(goals.map(({ statuses }) => statuses)).toEqual([["achieved"], ["achieved"]]);
});

test("what an interim report expects of the year is of its own round, beside the figure so far", async () => {
  const { dataset } = await table(
    "Nämndmål;Indikator;Målvärde 2031;Utfall aug 2031;Prognos helår;Analys",
    "Fler får arbete;Andel i arbete;45%;39%;Målet nås inte;Färre praktikplatser än planerat.",
    "Tryggare äldre;Nöjdhet;90%;91%;Målet nås;",
  );
  expect(dataset.reports[0]?.rounds.map(({ id }) => id)).toEqual(["2031-8"]);
  expect(dataset.goals.map(({ targets }) => targets[0]?.assessments[0]?.status)).toEqual(["not-achieved", "on-track"]);
});

test("goals that are numbered in front are titles and no figures", async () => {
  const { goals } = await table(
    "Tavoite;Mittari;Toteutuminen 2031;Arvio",
    "2.1 Lähiliikunta lisääntyy;2 kpl;Yksi paikka rakennettiin.;Toteutui osittain",
    "2.2 Osallisuus vahvistuu;8 %;Osuus oli 9,1 %.;Toteutui",
  );
  expect(goals.map(({ title, statuses }) => [title, statuses])).toEqual([
    ["2.1 Lähiliikunta lisääntyy", ["not-achieved"]],
    ["2.2 Osallisuus vahvistuu", ["achieved"]],
  ]);
});

test.each([
  ["Tavoite;Mittari;Tilanne 30.6.2031;Arvio loppuvuodesta", "Osuus on 60 %.", "Tavoite ei toteudu."],
  ["Mål;Mätare;Läge 30.6.2031;Bedömning för helåret", "Andelen är 60 %.", "Målet uppnås inte."],
  ["Goal;Measure;Position 30 June 2031;Year-end forecast", "The share is 60 %.", "The goal will not be met."],
])("a state at a date and the estimate of the year beside it are one target: %s", async (headings, state, estimate) => {
  const { dataset } = await table(
    headings,
    `Kadut;Katu A;${state};${estimate}`,
    `Puistot;Puisto B;${state};${estimate}`,
  );
  expect(dataset.reports[0]?.rounds.map(({ id }) => id)).toEqual(["2031-6"]);
  expect(dataset.goals.map(({ targets }) => targets.length)).toEqual([1, 1]);
  expect(dataset.goals[0]?.targets[0]?.assessments).toMatchObject([
    { status: "not-achieved", text: `${state}\n${estimate}` },
  ]);
});

test("the text and the figure of one date are one target, and the year of a plan is no part of a year", async () => {
  const { dataset } = await table(
    "Tavoite;Mittari;1. seuranta 30.4.2031;Toteuma 4/2031;2. seuranta 31.8.2031;Toteuma 8/2031",
    "Katuvalot ledeiksi;Osuus;Työ alkoi maaliskuussa.;12 %;Tavoite toteutuu.;61 %",
    "Vuodot puolittuvat;Vuotoja;Tavoite toteutuu.;9;Tavoite ei toteudu.;22",
  );
  expect(dataset.reports[0]?.rounds.map(({ id }) => id)).toEqual(["2031-4", "2031-8"]);
  expect(
    dataset.goals.map(({ targets }) => targets.map(({ assessments }) => assessments.map(({ status }) => status))),
  ).toEqual([[["none", "on-track"]], [["on-track", "not-achieved"]]]);
  const { plan } = await table("Goal;Progress report, year 2 (2031)", "Open the port;The port opened in May.");
  expect(plan?.parts[0]?.columns.at(-1)).not.toMatchObject({ roundId: "2031-2" });
});

const page = (title: string, heading: string, body = "Tavoite toteutuu.") =>
  readReportOf(
    "r.html",
    `<!doctype html><h1>${title}</h1><table><tr><th>Tavoite</th><th>${heading}</th></tr><tr><td>Satama</td><td>${body}</td></tr></table>`,
  );

test.each([
  ["Toiminnan tavoitteet, seuranta 1–8/2031", "Toteuma", "2031-8"],
  ["Uppföljning av målen januari–augusti 2031", "Utfall", "2031-8"],
  ["Progress report, January to June 2031", "Outcome", "2031-6"],
  ["Toiminnan tavoitteet, seuranta 1–8/2031", "Tilinpäätös", "2031-result"],
  ["Toiminnan tavoitteet, seuranta 1–8/2031", "Toteuma 2031", "2031-result"],
  ["Tilinpäätös 2031", "Toteuma", "2031-result"],
])("%s, %s: what it has come to is of the interim report unless the year is named", async (title, heading, round) => {
  const { rounds } = await page(title, heading);
  expect(rounds).toEqual([round]);
});

test("an outcome beside dated interim reports is the year's", async () => {
  const { rounds } = await table(
    "Tavoite;Väliraportti 30.4.2031;Väliraportti 31.8.2031;Toteuma",
    "Satama avataan;Työ etenee.;Tavoite toteutuu.;Tavoite toteutui.",
  );
  expect(rounds).toEqual(["2031-4", "2031-8", "2031-result"]);
});

test.each([
  [
    "Åtgärd / mål",
    "Uppföljning",
    "Målet nåddes inte, eftersom kranen gick sönder.",
    "Målet nåddes. Kranen lagades i maj.",
  ],
  ["Tavoite", "Toteutuminen", "Tavoite ei toteutunut, koska nosturi hajosi.", "Tavoite toteutui. Nosturi korjattiin."],
  ["Goal", "Outcome", "The goal was not met, because the crane broke.", "The goal was met. The crane was mended."],
])("%s: prose of an earlier year beside this year's is a round of its own", async (goal, told, before, now) => {
  const { rounds, dataset } = await table(
    `${goal};${told} 2030;${told} 2031`,
    `Alfa;${before};${now}`,
    `Beta;${before};${before}`,
  );
  expect(rounds).toEqual(["2030-result", "2031-result"]);
  expect(
    dataset.goals.map(({ targets }) => targets.map(({ assessments }) => assessments.map((one) => one.status))),
  ).toEqual([[["not-achieved", "achieved"]], [["not-achieved", "not-achieved"]]]);
});

test("a comment beside the statuses of two years is on the last of them", async () => {
  const { dataset } = await table(
    "Action;Status Dec 2030;Status Dec 2031;Comment",
    "Open the port;Delayed;Complete;The mayor cut the ribbon",
    "Mend the quay;Delayed;Delayed;Stones are late",
  );
  expect(
    dataset.goals.map(({ targets }) => targets[0]?.assessments.map(({ roundId, status }) => [roundId, status])),
  ).toEqual([
    [
      ["2030-result", "not-achieved"],
      ["2031-result", "achieved"],
    ],
    [
      ["2030-result", "not-achieved"],
      ["2031-result", "not-achieved"],
    ],
  ]);
});

test("updates that alone name the quarters are a round each", async () => {
  const { rounds, dataset } = await table(
    "Action;Q1 2031 update;Q2 2031 update",
    "Open the port;Works are on schedule and the port will open in May as planned.;The port was opened on 2 May and the goal was achieved.",
    "Mend the quay;The quay will be mended by the end of the year, on schedule.;The target will not be met this year.",
  );
  expect(rounds).toEqual(["2031-1", "2031-2"]);
  expect(dataset.goals.map(({ targets }) => targets[0]?.assessments.map(({ status }) => status))).toEqual([
    ["on-track", "achieved"],
    ["on-track", "not-achieved"],
  ]);
});

describe("prose under a heading that is not known", () => {
  const done = "Tavoite saavutettiin, ja laituri avattiin.";
  const missed = "Tavoite ei toteutunut, koska urakka keskeytyi.";

  test("tells of the goals where it holds verdicts", async () => {
    const { dataset } = await table(
      "Tavoite;Toimenpide;Vastuutaho;Mitä vuonna 2031 saatiin aikaan",
      `Satama kasvaa;Rakennetaan uusi laituri;Satamatoimi;${done}`,
      `Ranta on siisti;Kunnostetaan hiekkaranta;Puistotoimi;${missed}`,
    );
    expect(dataset.goals.map(({ targets }) => targets[0]?.assessments[0]?.status)).toEqual([
      "achieved",
      "not-achieved",
    ]);
  });

  test("is the comment on figures beside it", async () => {
    const { dataset } = await table(
      "Indikaattori;2030;2031;Tavoite 2031;Mitä lukujen takana on",
      `Laivoja satamassa;10;–;12;${missed}`,
      `Kävijöitä rannalla;200;250;240;${done}`,
    );
    expect(dataset.goals[0]?.targets[0]?.assessments[0]).toMatchObject({ status: "not-achieved", basis: "stated" });
  });

  test("makes no report of a plan", async () => {
    const { dataset } = await table(
      "Tavoite;Toimenpide;Vastuutaho;Ajatus taustalla",
      "Satama kasvaa;Rakennetaan uusi laituri;Satamatoimi;Laituri palvelee matkustajia ja kalastajia ympäri vuoden.",
      "Ranta on siisti;Kunnostetaan hiekkaranta;Puistotoimi;Ranta on asukkaille tärkeä paikka, jota siivotaan yhdessä.",
    );
    expect(dataset.goals).toEqual([]);
  });
});
