import { expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const read = async (body: string) =>
  (await readReportOf("t.html", `<!doctype html><body>${body}</body>`)).goals.map(({ title, statuses }) => [
    title,
    ...statuses,
  ]);

test.each([
  [
    "fi",
    "<h1>Tilannekatsaus 31.8.2031</h1><p>Tavoitteet ovat:</p><p>1. Laituri uusitaan</p><p>2. Majakka maalataan</p><p>3. Satamaan saadaan kaksi nosturia</p>",
    "<p>Tavoitteesta 1 voidaan todeta, että tavoite on saavutettu.</p><p>Tavoite 2: Tavoite ei toteudu.</p><p>Tavoite 3: Tavoite on toteutumassa.</p>",
    ["Laituri uusitaan", "Majakka maalataan", "Satamaan saadaan kaksi nosturia"],
  ],
  [
    "sv",
    "<h1>Lägesrapport 31.8.2031</h1><p>Nämnden har följande mål:</p><ol><li>1. Kajen förnyas</li><li>2. Fyren målas</li><li>3. Hamnen får två lyftkranar</li></ol>",
    "<p>Beträffande mål 1 kan konstateras att målet är uppfyllt.</p><p>Mål 2: Målet nås inte.</p><p>Mål 3 – Målet bedöms nås.</p>",
    ["Kajen förnyas", "Fyren målas", "Hamnen får två lyftkranar"],
  ],
  [
    "en",
    "<h1>Progress report, 31 August 2031</h1><p>Goal 1: Renew the pier</p><p>Goal 2: Paint the lighthouse</p><p>Goal 3: Give the port two cranes</p>",
    "<p>As regards goal 1, the goal has been achieved.</p><p>Goal 2: The goal will not be met.</p><p>Goal 3: The goal is on track.</p>",
    ["Renew the pier", "Paint the lighthouse", "Give the port two cranes"],
  ],
])("%s: goals in a numbered list have the results that name their numbers below", async (_, list, results, titles) => {
  expect(await read(`${list}<h2>31.8.2031</h2>${results}<h2>Talous</h2><p>4.</p>`)).toEqual([
    [titles[0], "achieved"],
    [titles[1], "not-achieved"],
    [titles[2], "on-track"],
  ]);
});

test("a list that most results do not answer stays as it is", async () => {
  expect(
    await read(
      "<h1>Seuranta 31.8.2031</h1><p>Tavoitteet ovat:</p><p>1. Laituri uusitaan</p><p>2. Majakka maalataan</p><p>3. Satamaan saadaan nosturi</p><h2>Tilanne</h2><p>Tavoite 7: Tavoite toteutui.</p>",
    ),
  ).not.toContainEqual(["Laituri uusitaan", "achieved"]);
});

test.each([
  [
    "fi",
    "<p>Lautakunta antoi kolme lupausta:</p><p>1. Laituri uusitaan</p><p>2. Majakka maalataan</p><p>3. Satamaan saadaan nosturi</p>",
    "<p>Lupaus 1 on toteutunut. Laituri avattiin.</p><p>Lupaus 2 ei toteutunut.</p><p>Lupaus 3: Tavoite on toteutumassa.</p>",
  ],
  [
    "sv",
    "<p>Nämnden antog tre åtaganden:</p><p>1. Kajen förnyas</p><p>2. Fyren målas</p><p>3. Hamnen får en lyftkran</p>",
    "<p>Åtagande 1 är uppfyllt. Kajen invigdes.</p><p>Åtagande 2 har inte uppfyllts.</p><p>Åtagande 3: Målet bedöms nås.</p>",
  ],
  [
    "en",
    "<p>The board made three commitments:</p><p>1. Renew the pier</p><p>2. Paint the lighthouse</p><p>3. Give the port a crane</p>",
    "<p>Commitment 1 has been met. The pier is open.</p><p>Commitment 2 was not met.</p><p>Commitment 3: The goal is on track.</p>",
  ],
])("%s: what is listed may be called a commitment", async (_, list, results) => {
  const goals = await read(`<h1>2031</h1>${list}<h2>31.8.2031</h2>${results}`);
  expect(goals).toHaveLength(3);
  expect(goals.slice(1).map(([, status]) => status)).toEqual(["not-achieved", "on-track"]);
});

test("the number of a goal is not compared as a figure of its result", async () => {
  const goals = await read(
    "<h1>2031</h1><p>The council adopted these goals:</p><p>Goal 1: Settle 60 families</p><p>Goal 2: No boat shall wait for a berth</p><p>Goal 3: Renew the pier</p><h2>Result 31.12.2031</h2>" +
      "<p>Regarding goal 1. 66 families were settled.</p><p>Regarding goal 2. At the end of the year 27 boats were still waiting.</p><p>Regarding goal 3. The goal was met.</p>",
  );
  expect(goals).toHaveLength(3);
  expect(goals[1]).not.toContain("achieved");
});
