import { describe, expect, test } from "vitest";
import type { Assessment, Cell, Goal } from "../../../src/domain/dataset/schema";
import { citedCells } from "../../../src/domain/goal/citedCells";
import { goalWith } from "../../fixtures/goalWith";

describe("the cells that an assessment cites", () => {
  const cell = (file: string, row: number, column: number): Cell => ({
    file,
    row,
    column,
    ...(column < 3 ? { heading: column - 1 } : {}),
    paragraphs: ["Sanat."],
  });
  const goal: Goal = {
    ...goalWith(["on-track"]),
    cells: [
      cell("puistot/a.tsv", 4, 2),
      cell("puistot/a.tsv", 4, 3),
      cell("puistot/b.tsv", 7, 3),
      cell("puistot/b.tsv", 7, 1),
    ],
  };
  const placed = (...places: [row: number, column: number, paragraph: number][]): Assessment => {
    const [assessment] = goal.targets.flatMap(({ assessments }) => assessments);
    if (!assessment) throw new RangeError("a made-up assessment is missing");
    return { ...assessment, source: places.map(([row, column, paragraph]) => ({ row, column, paragraph })) };
  };

  test("consecutive paragraphs of a cell are one range, with the cell's file", () => {
    expect(citedCells(goal, placed([4, 3, 1], [4, 3, 2], [4, 3, 5]))).toEqual([
      {
        file: "puistot/a.tsv",
        row: 4,
        column: 3,
        paragraphs: [
          { first: 1, last: 2 },
          { first: 5, last: 5 },
        ],
      },
    ]);
  });

  test("each cell is cited separately", () => {
    expect(citedCells(goal, placed([4, 3, 2], [7, 3, 3])).map(({ file, row }) => [file, row])).toEqual([
      ["puistot/a.tsv", 4],
      ["puistot/b.tsv", 7],
    ]);
  });

  test("a cell of a document of pages is cited with its page", () => {
    const onPage: Goal = { ...goal, cells: [{ ...cell("puistot/c.pdf", 4, 3), page: 12 }] };
    const assessment = { ...placed(), source: [{ page: 12, row: 4, column: 3, paragraph: 1 }] };

    expect(citedCells(onPage, assessment)).toEqual([
      { file: "puistot/c.pdf", page: 12, row: 4, column: 3, paragraphs: [{ first: 1, last: 1 }] },
    ]);
  });

  test("a silent round cites no cell", () => {
    expect(citedCells(goal, placed())).toEqual([]);
  });
});

test("cells with the same row and column in two files or tables are cited separately", () => {
  const [assessment] = goalWith(["on-track"]).targets.flatMap(({ assessments }) => assessments);
  if (!assessment) throw new RangeError("a made-up assessment is missing");
  const goal: Goal = {
    ...goalWith(["on-track"]),
    cells: [
      { file: "a.docx", table: 1, row: 4, column: 3, paragraphs: [] },
      { file: "a.docx", table: 2, row: 4, column: 3, paragraphs: [] },
      { file: "b.docx", table: 1, row: 4, column: 3, paragraphs: [] },
    ],
  };
  const source = goal.cells.map(({ file, table = 1 }) => ({ file, table, row: 4, column: 3, paragraph: 1 }));
  expect(citedCells(goal, { ...assessment, source }).map(({ file }) => file)).toEqual(["a.docx", "a.docx", "b.docx"]);
});

test("a place outside the goal's cells has no file, and cells of one row are cited separately", () => {
  const [assessment] = goalWith(["on-track"]).targets.flatMap(({ assessments }) => assessments);
  if (!assessment) throw new RangeError("a made-up assessment is missing");
  const goal: Goal = {
    ...goalWith(["on-track"]),
    cells: [
      { file: "a.tsv", row: 4, column: 2, paragraphs: [] },
      { file: "b.tsv", row: 4, column: 3, paragraphs: [] },
    ],
  };
  const source = [2, 3, 9].map((column) => ({ row: 4, column, paragraph: 1 }));
  expect(citedCells(goal, { ...assessment, source }).map(({ file, column }) => [file, column])).toEqual([
    ["a.tsv", 2],
    ["b.tsv", 3],
    ["", 9],
  ]);
});
