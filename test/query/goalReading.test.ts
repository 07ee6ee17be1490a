import { describe, expect, test } from "vitest";
import type { Assessment, Cell, Goal } from "../../src/model/dataset";
import {
  decisiveTargets,
  measuresOf,
  neverMentioned,
  sourceColumns,
  sourcesOf,
  unassessedIn,
  unclaimedMeasures,
  worstFirst,
} from "../../src/query/goalReading";
import { reportWith, round } from "../app/reportWith";
import type { Told } from "../app/reportWith";

function goalOf(...told: Told[][]): Goal {
  const [goal] = reportWith([round(1), round(2)], [told]).goals;
  if (!goal) throw new RangeError("a made-up goal is missing");
  return goal;
}

const names = (targets: readonly { name: string }[]) => targets.map(({ name }) => name.replace("Osatavoite 1.", ""));

test("targets stand worst first, equals in the report's order", () => {
  const goal = goalOf(["achieved"], ["at-risk"], ["not-achieved"], ["silent"], ["at-risk"], ["on-track"]);
  expect(names(worstFirst(goal, "2031-1"))).toEqual(["3", "2", "5", "4", "6", "1"]);
  expect(names(goal.targets)).toEqual(["1", "2", "3", "4", "5", "6"]);
});

test.each<[string, Told[], string[]]>([
  ["what blocks it", ["not-achieved", "at-risk", "achieved"], ["1"]],
  ["what is still to come, while it is on track", ["achieved", "on-track", "silent", "on-track"], ["2", "4"]],
  ["what is not assessed, where the rest is achieved", ["achieved", "silent", "achieved"], ["2"]],
  ["nothing, once all is achieved", ["achieved", "achieved"], []],
  ["nothing, while nothing is assessed", ["silent"], []],
])("a verdict names %s", (_, told, expected) => {
  expect(names(decisiveTargets(goalOf(...told.map((status) => [status])), "2031-1"))).toEqual(expected);
});

test("without an assessment are the silent, the unclear and what cannot be assessed yet", () => {
  const goal = goalOf(["silent"], ["unclear"], ["none"], ["on-track"]);
  expect(names(unassessedIn(goal, "2031-1"))).toEqual(["1", "2", "3"]);
});

test("never mentioned is what every round up to this one is silent of", () => {
  const { report, goals } = reportWith(
    [round(1), round(2)],
    [
      [
        ["silent", "silent"],
        ["silent", "on-track"],
        ["unclear", "silent"],
      ],
    ],
  );
  const never = (roundId: string) =>
    goals.flatMap(({ targets }) => targets.map((target) => neverMentioned(report, target, roundId)));
  expect(never("2031-1")).toEqual([true, true, false]);
  expect(never("2031-2")).toEqual([true, false, false]);
});

test("a measure stands beside the targets claimed under it, or among those left over; none is lost", () => {
  const goal = goalOf(["on-track"], ["on-track"], ["on-track"]);
  const claimed: Goal = {
    ...goal,
    measures: ["ensin", "toiseksi", "kolmanneksi"],
    targets: goal.targets.map((target, at) => ({ ...target, measures: [[2, 0], [0], []][at] ?? [] })),
  };
  expect(claimed.targets.map((target) => measuresOf(claimed, target))).toEqual([
    ["kolmanneksi", "ensin"],
    ["ensin"],
    [],
  ]);
  expect(unclaimedMeasures(claimed)).toEqual(["toiseksi"]);
});

describe("where words stand in the source", () => {
  const cell = (file: string, row: number, column: number): Cell => ({
    file,
    row,
    column,
    ...(column < 3 ? { heading: column - 1 } : {}),
    paragraphs: ["Sanat."],
  });
  const goal: Goal = {
    ...goalOf(["on-track"]),
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

  test("neighbouring paragraphs of a cell are one run, the file is the cell's", () => {
    expect(sourcesOf(goal, placed([4, 3, 1], [4, 3, 2], [4, 3, 5]))).toEqual([
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

  test("each cell is told for itself", () => {
    expect(sourcesOf(goal, placed([4, 3, 2], [7, 3, 3])).map(({ file, row }) => [file, row])).toEqual([
      ["puistot/a.tsv", 4],
      ["puistot/b.tsv", 7],
    ]);
  });

  test("a silent round stands nowhere", () => {
    expect(sourcesOf(goal, placed())).toEqual([]);
  });

  test("every cell stands under its column's heading, columns from the left, rows from the top", () => {
    const { report } = reportWith([round(1)], []);
    const columns = sourceColumns({ ...report, columns: ["Teema", "Tavoite"] }, goal);
    expect(columns.map(({ heading, cells }) => [heading, cells.map(({ row }) => row)])).toEqual([
      ["Teema", [7]],
      ["Tavoite", [4]],
      ["", [4, 7]],
    ]);
  });
});
