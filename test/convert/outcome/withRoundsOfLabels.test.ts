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
