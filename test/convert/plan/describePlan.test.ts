import { expect, test } from "vitest";
import { describePlan } from "../../../src/convert/plan/describePlan";
import { readReportOf } from "../../fixtures/readReportOf";

test("a table whose rows go on with goals of the table before says so, instead of no goals", async () => {
  const { plan } = await readReportOf(
    "t.html",
    `<!doctype html><h1>Talousarvio 2031</h1>
     <table><tr><th>Teema</th><th>Sitova tavoite</th><th>Mittari</th><th>Ennuste 1/2031</th></tr>
     <tr><td>Meri</td><td>Laituri uusitaan</td><td>Paalut</td><td>Tavoite toteutuu.</td></tr></table>
     <table><tr><th>Sitova tavoite</th><th>Mittari</th><th>Ennuste 1/2031</th></tr>
     <tr><td></td><td>Kannet</td><td>Tavoite ei toteudu.</td></tr></table>`,
  );
  if (!plan) throw new Error("the report has a plan");
  const [first, second] = describePlan(plan);
  expect(first).toContain("read as rows, 1 goal:");
  expect(second).toContain("read as rows, its rows belong to goals read before:");
});
