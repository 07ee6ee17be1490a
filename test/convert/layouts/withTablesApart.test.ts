import { expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
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
