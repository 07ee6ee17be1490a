import { expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const table = (...rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table>`;

const goals = table(["Goal", "Result 2031", "Status"], ["Build the quay", "The quay opened in May.", "Target met"]);
const titlesOf = async (other: string) =>
  (await readReportOf("t.html", `<!doctype html><h1>Annual report 2031</h1>${other}${goals}`)).goals.map(
    ({ title }) => title,
  );

test("a table that explains the statuses is no table of goals", async () => {
  const legend = table(
    ["Result", "Meaning"],
    ["Target met", "The measure was reached in 2031"],
    ["Partially met", "Some of the measure was reached"],
    ["Target missed", "The measure was not reached"],
  );
  expect(await titlesOf(legend)).toEqual(["Build the quay"]);
});

test("a table that counts the statuses is no table of goals", async () => {
  const counts = table(["Result", "Number of measures"], ["Met", "6"], ["Not met", "3"]);
  expect(await titlesOf(counts)).toEqual(["Build the quay"]);
});

test("statuses before the goals that have them are no legend", async () => {
  const byStatus = table(["Result", "Goal"], ["Met", "Paint the tower"], ["Not met", "Move the ferry"]);
  expect(await titlesOf(byStatus)).toContain("Move the ferry");
});
