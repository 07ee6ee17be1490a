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

test("a round keeps the name that its first table gives it, where a table that goes on has data in its first row", async () => {
  const row = (cells: string) => `<tr>${cells.replaceAll(/[^|]+/g, "<td>$&</td>").replaceAll("|", "")}</tr>`;
  const tables = [
    ["Tavoite|Ennuste 1/2031", "Satama kasvaa|Tavoite toteutuu."],
    ["avataan|kesällä.", "Laituri on ehjä|Tavoite ei toteudu."],
  ].map((rows) => `<table>${rows.map(row).join("")}</table>`);
  const plan = [
    {
      columns: [
        { heading: "avataan", role: "goal" as const },
        { heading: "kesällä.", role: "round" as const, roundId: "2031-1" },
      ],
    },
  ];
  const { dataset, goals } = await readReportOf("t.html", tables.join("<h2>Sivu 2</h2>"), { year: 2031, plan });
  expect(goals.map(({ title }) => title)).toEqual(["Satama kasvaa", "Laituri on ehjä"]);
  expect(dataset.reports[0]?.rounds.map(({ label }) => label)).toEqual(["Ennuste 1/2031"]);
});
