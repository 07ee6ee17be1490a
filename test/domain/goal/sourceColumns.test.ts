import { expect, test } from "vitest";
import type { Cell } from "../../../src/domain/dataset/schema";
import { otherColumns, sourceColumns } from "../../../src/domain/goal/sourceColumns";
import { goalWith } from "../../fixtures/goalWith";
import { reportWith, round } from "../../fixtures/reportWith";

test("every cell stands under its column's heading, columns from the left, rows from the top", () => {
  const cell = (row: number, column: number): Cell => ({
    file: "puistot/a.tsv",
    row,
    column,
    ...(column < 3 ? { heading: column - 1 } : {}),
    paragraphs: ["Sanat."],
  });
  const goal = { ...goalWith(["on-track"]), cells: [cell(4, 2), cell(4, 3), cell(7, 3), cell(7, 1)] };
  const { report } = reportWith([round(1)], []);
  const columns = sourceColumns({ ...report, columns: ["Teema", "Tavoite"] }, goal);
  expect(columns.map(({ heading, cells }) => [heading, cells.map(({ row }) => row)])).toEqual([
    ["Teema", [7]],
    ["Tavoite", [4]],
    ["", [4, 7]],
  ]);
});

test("other columns are those that the converter does not use, and cells without a heading", () => {
  const { report } = reportWith([round(1)], []);
  const cell = (heading?: number): Cell => ({
    file: "puistot/a.tsv",
    row: 1,
    column: (heading ?? 3) + 1,
    ...(heading === undefined ? {} : { heading }),
    paragraphs: ["Sanat."],
  });
  const goal = { ...goalWith(["on-track"]), cells: [cell(0), cell(1), cell(2), cell()] };
  const headings = (otherColumns?: number[]) =>
    otherColumnsOf({ ...report, columns: ["Teema", "Vastuu", "Budjetti"], ...(otherColumns ? { otherColumns } : {}) });
  const otherColumnsOf = (told: typeof report) => otherColumns(told, goal).map(({ heading }) => heading);
  expect(headings([1, 2])).toEqual(["Vastuu", "Budjetti", ""]);
  expect(headings([])).toEqual([""]);
  expect(headings()).toEqual([""]);
});
