import { expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const head = "Mål;Indikator;Målvärde 2031;Utfall T1;Utfall T2;Prognos;Kommentar";
const read = (...rows: string[]) => readReportOf("t.csv", [head, ...rows].join("\n"), { year: 2031 });

test("what is expected belongs to the last round that has begun, not to an empty one after it", async () => {
  const { rounds, goals, notes } = await read(
    "Brukarna är nöjda;Andel nöjda (%);90;87;;Nås;Nöjdheten ökar.",
    ";Kontinuitet;högst 13;12;;Nås;",
    "Ekonomi i balans;Resultat (mkr);0;-1;;Nås ej;Underskott.",
  );
  expect(rounds).toEqual(["2031-4"]);
  expect(goals).toMatchObject([{ statuses: ["on-track", "on-track"] }, { statuses: ["not-achieved"] }]);
  expect(JSON.stringify(notes)).toContain("Utfall T2");
});

test("once the next round is filled in, it is of that one", async () => {
  const { rounds, goals } = await read(
    "Brukarna är nöjda;Andel nöjda (%);90;87;88;Nås ej;Nöjdheten har sjunkit.",
    "Ekonomi i balans;Resultat (mkr);0;-1;-2;Nås ej;Underskott.",
  );
  expect(rounds).toEqual(["2031-4", "2031-8"]);
  expect(goals.map(({ statuses }) => statuses.at(-1))).toEqual(["not-achieved", "not-achieved"]);
});
