import { expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

test("labels with a date are rounds of their own", async () => {
  const { dataset } = await readReportOf(
    "t.html",
    `<!doctype html><body><h1>Suunnitelman seuranta 2031</h1>
     <h2>Tavoite 1. Laituri uusitaan</h2>
     <p><b>Väliarvio 30.6.2031:</b> Urakka alkoi. Tavoite on toteutumassa.</p><p><b>Arvio 31.12.2031:</b> Tavoite toteutui.</p>
     <h2>Tavoite 2. Majakka maalataan</h2>
     <p><b>Väliarvio 30.6.2031:</b> Tavoitteen toteutuminen on epävarmaa.</p><p><b>Arvio 31.12.2031:</b> Tavoite ei toteutunut.</p></body>`,
  );
  expect(dataset.reports[0]?.rounds.map(({ id, kind }) => [id, kind])).toEqual([
    ["2031-6", "forecast"],
    ["2031-result", "outcome"],
  ]);
  expect(dataset.goals.map(({ targets: [target] }) => target?.assessments.map(({ status }) => status))).toEqual([
    ["on-track", "achieved"],
    ["at-risk", "not-achieved"],
  ]);
});

test("numbers of goals are no dates", async () => {
  const { dataset } = await readReportOf(
    "t.html",
    `<!doctype html><body><h1>Tilinpäätös 2031</h1><h3>Laituri uusitaan</h3><p>Toteutuminen: Tavoite toteutui.</p>
     <h3>Majakka maalataan</h3><p>Toteutuminen: Tavoite ei toteutunut.</p></body>`,
  );
  expect(dataset.reports[0]?.rounds.map(({ id }) => id)).toEqual(["2031-result"]);
});

const statusAndDate = (title: string, goal: string, status: string, first: string, second: string): string =>
  `<!doctype html><body><h1>${title}</h1>
   <h2>${goal} 1. Kaj</h2><p>Status: ${first}</p><p>${status} 398.</p>
   <h2>${goal} 2. Torn</h2><p>Status: ${second}</p><p>${status} 12.</p></body>`;

test.each([
  ["Delårsrapport 2/2034", "Mål", "Utfall 31.8:", "Grön", "Röd", "2034-2"],
  ["Osavuosikatsaus 2/2034", "Tavoite", "Toteuma 31.8.:", "Vihreä", "Punainen", "2034-2"],
  ["Interim report 2/2034", "Goal", "Outcome 31 August:", "Green", "Red", "2034-2"],
  ["Nämndens mål 2034", "Mål", "Utfall 31.8:", "Grön", "Röd", "2034-8"],
  ["Lautakunnan tavoitteet 2034", "Tavoite", "Toteuma 31.8.:", "Vihreä", "Punainen", "2034-8"],
  ["Goals of the board 2034", "Goal", "Outcome 31 August:", "Green", "Red", "2034-8"],
])("%s: a status and a label with the only date are of one round", async (title, goal, label, first, second, round) => {
  const { dataset } = await readReportOf("t.html", statusAndDate(title, goal, label, first, second));
  expect(dataset.reports[0]?.rounds.map(({ id }) => id)).toEqual([round]);
  expect(
    dataset.goals.map(({ targets }) => targets.map(({ assessments }) => assessments.map((a) => a.status))),
  ).toEqual([[["on-track"]], [["not-achieved"]]]);
});

test("the outcome without a date is the year's, beside a label with a date", async () => {
  const { dataset } = await readReportOf(
    "t.html",
    `<!doctype html><body><h1>Seuranta 2031</h1>
     <h2>Tavoite 1. Laituri uusitaan</h2><p><b>Väliarvio 30.6.2031:</b> Tavoite on toteutumassa.</p><p><b>Toteuma:</b> Tavoite toteutui.</p>
     <h2>Tavoite 2. Majakka maalataan</h2><p><b>Väliarvio 30.6.2031:</b> Tavoite on toteutumassa.</p><p><b>Toteuma:</b> Tavoite ei toteutunut.</p></body>`,
  );
  expect(dataset.reports[0]?.rounds.map(({ id }) => id)).toEqual(["2031-6", "2031-result"]);
});

test.each([
  ["Tavoite", "Väliarvio 30.4.2031", "Väliarvio 31.8.2031", "Tila", "Vihreä", "Keltainen"],
  ["Mål", "Uppföljning 30.4.2031", "Uppföljning 31.8.2031", "Status", "Grön", "Gul"],
  ["Goal", "Progress 30 April 2031", "Progress 31 August 2031", "Status", "Green", "Amber"],
])("%s: a status without a date is of the label before it", async (goal, april, august, status, green, amber) => {
  const { dataset } = await readReportOf(
    "t.html",
    `<!doctype html><body><h1>2031</h1>
     <h2>${goal} 1. Kaj</h2><p>${april}: 398.</p><p>${status}: ${amber}</p><p>${august}: 520.</p><p>${status}: ${green}</p>
     <h2>${goal} 2. Torn</h2><p>${april}: 12.</p><p>${status}: ${green}</p><p>${august}: 14.</p><p>${status}: ${amber}</p></body>`,
  );
  expect(dataset.reports[0]?.rounds.map(({ id }) => id)).toEqual(["2031-4", "2031-8"]);
  expect(dataset.goals.map(({ targets: [target] }) => target?.assessments.map((one) => one.status))).toEqual([
    ["at-risk", "on-track"],
    ["on-track", "at-risk"],
  ]);
});

test("a status above the labels with dates is of the newest round", async () => {
  const { dataset } = await readReportOf(
    "t.html",
    `<!doctype html><body><h1>2031</h1>
     <h2>Goal 1. Kaj</h2><p>Status: Amber</p><p>Progress 30 April 2031: 398.</p><p>Progress 31 August 2031: 520.</p>
     <h2>Goal 2. Torn</h2><p>Status: Red</p><p>Progress 30 April 2031: 12.</p><p>Progress 31 August 2031: 14.</p></body>`,
  );
  expect(dataset.reports[0]?.rounds.map(({ id }) => id)).toEqual(["2031-4", "2031-8"]);
  expect(dataset.goals.map(({ targets: [target] }) => target?.assessments.at(-1)?.status)).toEqual([
    "at-risk",
    "not-achieved",
  ]);
});
