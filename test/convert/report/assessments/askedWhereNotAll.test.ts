import { expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const statusOf = async (headings: string, row: string) =>
  (await readReportOf("t.csv", `${headings}\n${row}`, { year: 2031 })).assessments[0];

test.each([
  [
    "Tavoite;Mittari;Toteuma 2031",
    "Nuoret töihin;Suunnitelma tehty kaikille;Suunnitelma on tehty määräajassa 88 prosentille.",
  ],
  ["Mål;Mätare;Utfall 2031", "Unga i arbete;En plan görs för alla unga;Planen blev färdig i tid för 88 procent."],
  [
    "Goal;Measure;Outcome 2031",
    "Youth at work;A plan is made for every young person;The plan was completed in time for 88% of them.",
  ],
])("good news on a share of what is wanted of all is asked: %s", async (headings, row) => {
  const assessment = await statusOf(headings, row);
  expect(assessment?.status).toBe("none");
});

test("good news on what has a share of its own is not", async () => {
  const assessment = await statusOf(
    "Tavoite;Mittari;Toteuma 2031",
    "Nuoret töihin;Suunnitelma tehty kaikille kouluille;Suunnitelma on tehty määräajassa.",
  );
  expect(assessment).toMatchObject({ status: "achieved" });
});
