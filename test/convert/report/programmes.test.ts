import { expect, test } from "vitest";
import { paragraphsOf } from "../../../src/convert/formats/html/readCell";
import type { GoalRows } from "../../../src/convert/table/rows/rowGoal";
import { programmesOf } from "../../../src/convert/report/programmes";

const goal = (html: string): GoalRows => ({
  theme: "",
  title: "",
  description: [],
  rows: [],
  cells: [
    {
      place: { file: "", row: 1, column: 7 },
      row: 1,
      column: 7,
      heading: "",
      role: { kind: "programme" },
      paragraphs: paragraphsOf(html),
    },
  ],
});
const namesOf = (cells: string[], vocabulary: string[] = []) =>
  programmesOf(cells.map(goal), vocabulary, (name) => name).byGoal;

test("two spaces part programmes, one space belongs to the name", () => {
  expect(namesOf(["<p>Elävät korttelit  Ilmasto-ohjelma</p>"])).toEqual([["Elävät korttelit", "Ilmasto-ohjelma"]]);
});

test("one space parts names that stand alone elsewhere", () => {
  expect(namesOf(["<p>Ilmasto-ohjelma Metsäohjelma</p>", "<p>Metsäohjelma</p><p>Ilmasto-ohjelma</p>"])).toEqual([
    ["Ilmasto-ohjelma", "Metsäohjelma"],
    ["Metsäohjelma", "Ilmasto-ohjelma"],
  ]);
});

test("names that the report's vocabulary knows are parted too", () => {
  expect(namesOf(["<p>Ilmasto-ohjelma Metsäohjelma</p>"], ["Metsäohjelma", "Ilmasto-ohjelma"])).toEqual([
    ["Ilmasto-ohjelma", "Metsäohjelma"],
  ]);
  expect(namesOf(["<p>Ilmasto-ohjelma Metsäohjelma</p>"])).toEqual([["Ilmasto-ohjelma Metsäohjelma"]]);
});

test("a corrected name keeps the received form among its aliases", () => {
  const correct = (name: string) => name.replace("Ilmsto", "Ilmasto");
  const { found, byGoal } = programmesOf([goal("Ilmsto-ohjelma"), goal("Ilmasto-ohjelma")], [], correct);
  expect(found).toEqual([{ name: "Ilmasto-ohjelma", aliases: ["Ilmsto-ohjelma"] }]);
  expect(byGoal).toEqual([["Ilmasto-ohjelma"], ["Ilmasto-ohjelma"]]);
});
