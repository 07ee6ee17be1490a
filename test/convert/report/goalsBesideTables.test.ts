import { expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
import { readDocument } from "../../../src/convert/formats/readDocument";

async function read(...documents: readonly (readonly [string, string])[]) {
  const found = await Promise.all(
    documents.map(([name, text]) => readDocument(`r-2031/${name}`, new TextEncoder().encode(text))),
  );
  const folder = { id: "r-2031", documents: found.flatMap(({ document }) => document ?? []), settings: {}, review: {} };
  const { dataset, unjoined } = convert([folder], { goals: [] }, { withReview: true });
  return { unjoined: unjoined.length, titles: dataset.goals.map(({ title }) => title).toSorted(), dataset };
}

const tracker =
  "Action;Status Dec 2030;Status Dec 2031\nMend the quay;Delayed;Complete\nPlan a ferry line;Delayed;Delayed";
const card = (goal: string, at: number) =>
  `<table><tr><td>GL${at}</td><td>${goal}</td></tr><tr><td>Progress</td><td>Work is done.</td></tr><tr><td>Status</td><td>Complete</td></tr></table>`;
const report = (...goals: readonly string[]) => `<!doctype html><h1>Annual Report 2031</h1>${goals.map(card).join("")}`;

test("goals on cards of a report whose appendix has others in a table are goals of their own, in the report's year", async () => {
  const { titles, dataset, unjoined } = await read(
    ["appendix.csv", tracker],
    ["report.html", report("Open a lighthouse museum", "Train the pilots")],
  );
  expect(titles).toEqual(["Mend the quay", "Open a lighthouse museum", "Plan a ferry line", "Train the pilots"]);
  expect(unjoined).toBe(0);
  const museum = dataset.goals.find(({ title }) => title === "Open a lighthouse museum");
  expect(museum?.targets[0]?.assessments.find(({ status }) => status === "achieved")?.roundId).toBe("2031-result");
});

test("where one of them is in the table, a person says which the others are", async () => {
  const { titles, unjoined } = await read(
    ["appendix.csv", tracker],
    ["report.html", report("Mend the quay", "Train the pilots")],
  );
  expect(titles).toEqual(["Mend the quay", "Plan a ferry line"]);
  expect(unjoined).toBeGreaterThan(0);
});
