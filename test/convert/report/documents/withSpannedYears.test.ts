import { expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const periodsOf = async (...lines: string[]) => {
  const { dataset } = await readReportOf("t.csv", lines.join("\n"));
  return dataset.reports[0]?.rounds.map(({ id, period, kind }) => [id, period, kind]);
};

test("a bare quarter is one of the financial year that the title names", async () => {
  expect(
    await periodsOf("KPI scorecard 2031/32", "Goal;Measure;Target;Q1;Q2;RAG", "The port grows;Ships;20;3;9;A"),
  ).toEqual([
    ["2031-1", "2031/2032-Q1", "forecast"],
    ["2031-2", "2031/2032-Q2", "forecast"],
  ]);
});

test("in a report on a calendar year it is the calendar's", async () => {
  expect(await periodsOf("KPI scorecard 2031", "Goal;Measure;Target;Q1;RAG", "The port grows;Ships;20;3;A")).toEqual([
    ["2031-1", "2031-Q1", "forecast"],
  ]);
});

test("verdicts on a whole financial year are its outcome", async () => {
  expect(
    await periodsOf(
      "Pillar;KPI;Target 2031/32;Performance 2031/32;Status",
      "Education;Continuation;93%;93.4%;Met",
      "Education;Outcomes;75%;70%;Not met",
    ),
  ).toEqual([["2031-result", "2031/2032", "outcome"]]);
});

test("autumn comes first in a school year, spring in a calendar year", async () => {
  const [school, calendar] = [
    ["Seuranta syksy", "Seuranta kevät"],
    ["Seuranta kevät", "Seuranta syksy"],
  ].map((terms) => ["Tavoite", "Toimenpiteet", ...terms].join(";"));
  const row = "Läsnäolo paranee;Malli käyttöön;Malli otettiin käyttöön.;Tavoite toteutui.";
  const labels = async (title: string, head: string | undefined) => {
    const { dataset } = await readReportOf("t.csv", [title, head ?? "", row].join("\n"));
    return dataset.reports[0]?.rounds.map(({ label }) => label);
  };
  expect(await labels("Seuranta, lukuvuosi 2031–2032", school)).toEqual(["Seuranta syksy", "Seuranta kevät"]);
  expect(await labels("Seuranta 2031", calendar)).toEqual(["Seuranta kevät", "Seuranta syksy"]);
});
