import { expect, test } from "vitest";
import { confirmedPlanOf } from "../../../src/convert/plan/confirmedPlan";
import { readReportOf } from "../../fixtures/readReportOf";

const text = "Aihe;Asia;Kuinka kävi\nMeri;Satama kasvaa;Tavoite ei toteutunut.\nMeri;Laituri on ehjä;Tavoite toteutui.";
const columns = [
  { heading: "Aihe", role: "theme" as const },
  { heading: "Asia", role: "goal" as const },
  { heading: "Kuinka kävi", role: "round" as const, roundId: "2031-result" },
];

test("columns that nobody understands are read as a person has confirmed them", async () => {
  expect((await readReportOf("t.csv", text, { year: 2031 })).goals).toEqual([]);
  const { goals, rounds, plan } = await readReportOf("t.csv", text, { year: 2031, plan: [{ columns }] });
  expect(rounds).toEqual(["2031-result"]);
  expect(goals).toMatchObject([
    { theme: "Meri", title: "Satama kasvaa", statuses: ["not-achieved"] },
    { title: "Laituri on ehjä", statuses: ["achieved"] },
  ]);
  expect(plan?.parts).toMatchObject([{ score: 1, columns: [{ by: "person" }, { by: "person" }, { by: "person" }] }]);
  expect(plan && confirmedPlanOf(plan)).toMatchObject([{ columns }]);
});
