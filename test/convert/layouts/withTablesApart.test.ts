import { expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
import { readReportOf } from "../../fixtures/readReportOf";
import { sourceFolder } from "../../fixtures/sourceFolder";

const read = (...lines: string[]) =>
  convert([sourceFolder("malm-2031", { "t.csv": lines })], { goals: [] }, { withReview: false }).dataset.goals.map(
    ({ title, targets, cells }) => [
      title,
      targets.map(({ assessments }) => assessments.map(({ status }) => status)).flat(),
      cells.map(({ column }) => column),
    ],
  );

test("tables beside each other are read apart, each goal with its own status, and cells keep their places", () =>
  expect(
    read(
      "Goal;Outcome 2031;;Goal;Outcome 2031",
      "Plant trees;Complete;;Open the hub;Not achieved",
      "Clean the river;Not achieved;;;",
    ),
  ).toEqual([
    ["Plant trees", ["achieved"], [1, 2]],
    ["Clean the river", ["not-achieved"], [1, 2]],
    ["Open the hub", ["not-achieved"], [4, 5]],
  ]));

test("headings that repeat for each round are of one table", () =>
  expect(
    read("Goal;Q1 2031;Comment;Q2 2031;Comment", "Plant trees;On track;Fine.;Off track;The nursery closed."),
  ).toHaveLength(1));

test("years with columns of their own, beside the goals that they are of, are one table, and only the report's year is its round", async () => {
  const head = `<tr><th rowspan="2">Tavoite</th><th rowspan="2">Mittari</th><th colspan="3">Vuosi 2030</th><th colspan="3">Vuosi 2031</th></tr><tr>${"<th>Tavoite</th><th>Toteuma</th><th>Tila</th>".repeat(2)}</tr>`;
  const row = ["Satama kasvaa", "Laivoja", "10", "9", "Ei toteutunut", "12", "14", "Toteutunut"];
  const { goals, assessments } = await readReportOf(
    "t.html",
    `<table>${head}<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr></table>`,
    { year: 2031 },
  );
  expect(goals.map(({ title }) => title)).toEqual(["Satama kasvaa"]);
  expect(assessments).toMatchObject([{ roundId: "2031-result", status: "achieved" }]);
});
