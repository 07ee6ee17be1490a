import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const read = (name: string, ...lines: string[]) => readReportOf(name, lines.join("\n"), { year: 2031 });

describe("the export of a tool for tasks", () => {
  test("has a goal in each task, and a status in how far it is", async () => {
    const { goals } = await read(
      "planner.csv",
      "Task ID,Task Name,Bucket Name,Progress,Assigned To,Due Date,Late",
      "aX1,Open the quay,Harbour,Completed,Priya Nair,31/10/2031,false",
      "aX2,Paint the crane,Harbour,Not started,Tom Webb,31/10/2031,false",
    );
    expect(goals).toMatchObject([
      { title: "Open the quay", unit: "", statuses: ["achieved"] },
      { title: "Paint the crane", unit: "", statuses: ["none"] },
    ]);
  });

  test("in Finnish names the task by its summary, and who is responsible is no unit", async () => {
    const { goals } = await read(
      "jira.csv",
      "Tunnus;Yhteenveto;Tila;Vastuuhenkilö;Määräpäivä",
      "SAT-1;Laituri avataan;Valmis;Saari Ulla;30.11.2031",
      "SAT-2;Nosturi maalataan;Hylätty;Meri Matti;30.11.2031",
    );
    expect(goals).toMatchObject([
      { title: "Laituri avataan", unit: "", statuses: ["achieved"] },
      { title: "Nosturi maalataan", unit: "", statuses: ["not-achieved"] },
    ]);
  });
});

test("figures under bare years are the year's result and its history, and an assessment without a time is the year's", async () => {
  const { dataset, rounds } = await read(
    "tulokset.csv",
    "Tavoite;Indikaattori;2029;2030;2031;Tavoitetaso 2031;Suunta;Arvio",
    "Satama kasvaa;Laivoja;21;24;27;25;▲;😊",
    "Ranta puhdistuu;Roskia;38;37;39;30;▼;😒",
  );
  expect(rounds).toEqual(["2031-result"]);
  expect(dataset.goals.map(({ targets }) => targets[0]?.assessments.at(-1)?.status)).toEqual([
    "achieved",
    "not-achieved",
  ]);
});

test("a question whether the goal was met is the heading of its status, not of the goal", async () => {
  const { goals } = await read(
    "kertomus.csv",
    "Tavoite;Mittari;Tavoitetaso;Toteuma;Toteutuiko tavoite?",
    "Satama kasvaa;Laivoja;20;20;Osittain",
    "Ranta puhdistuu;Roskia;30;22;Kyllä",
  );
  expect(goals).toMatchObject([
    { title: "Satama kasvaa", statuses: ["none"] },
    { title: "Ranta puhdistuu", statuses: ["achieved"] },
  ]);
});

test("a goal in bold over its actions is no heading of a card", async () => {
  const cells = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join("")}</tr>`;
  const { goals } = await readReportOf(
    "seuranta.html",
    `<p>Tilanne 30.9.2031</p><table>${cells("<b>Nro</b>", "<b>Toimenpide</b>", "<b>Eteneminen-%</b>", "<b>Tila</b>")}
      ${cells("<b>Tavoite 1: Satama kasvaa</b>", "", "", "")}${cells("1.1", "Avataan laituri", "100%", "Valmis")}
      ${cells("1.2", "Maalataan nosturi", "40%", "Myöhässä")}${cells("<b>Tavoite 2: Ranta puhdistuu</b>", "", "", "")}
      ${cells("2.1", "Kerätään roskat", "0%", "Peruttu")}${cells("2.2", "Istutetaan puut", "80%", "Aikataulussa")}</table>`,
    { year: 2031 },
  );
  expect(goals.map(({ theme, title, statuses }) => [theme, title, ...statuses])).toEqual([
    ["Tavoite 1: Satama kasvaa", "Avataan laituri", "achieved"],
    ["Tavoite 1: Satama kasvaa", "Maalataan nosturi", "at-risk"],
    ["Tavoite 2: Ranta puhdistuu", "Kerätään roskat", "not-achieved"],
    ["Tavoite 2: Ranta puhdistuu", "Istutetaan puut", "on-track"],
  ]);
});
