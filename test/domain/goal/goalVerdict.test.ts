import { describe, expect, test } from "vitest";
import type { Assessment, Cell, Goal } from "../../../src/domain/dataset/schema";
import {
  decidingTargets,
  levelsOfMeasures,
  measuresOfTarget,
  neverMentioned,
  otherColumns,
  sourceColumns,
  citedCells,
  unassessedTargets,
  unclaimedMeasures,
  targetsBySeverity,
} from "../../../src/domain/goal/goalVerdict";
import { reportWith, round } from "../../fixtures/reportWith";
import type { Told } from "../../fixtures/reportWith";

function goalOf(...told: Told[][]): Goal {
  const [goal] = reportWith([round(1), round(2)], [told]).goals;
  if (!goal) throw new RangeError("a made-up goal is missing");
  return goal;
}

const names = (targets: readonly { name: string }[]) => targets.map(({ name }) => name.replace("Osatavoite 1.", ""));

test("targets stand worst first, equals in the report's order", () => {
  const goal = goalOf(["achieved"], ["at-risk"], ["not-achieved"], ["silent"], ["at-risk"], ["on-track"]);
  expect(names(targetsBySeverity(goal, "2031-1"))).toEqual(["3", "2", "5", "4", "6", "1"]);
  expect(names(goal.targets)).toEqual(["1", "2", "3", "4", "5", "6"]);
});

test.each<[string, Told[], string[]]>([
  ["what blocks it", ["not-achieved", "at-risk", "achieved"], ["1"]],
  ["what is still to come, while it is on track", ["achieved", "on-track", "silent", "on-track"], ["2", "4"]],
  ["what is not assessed, where the rest is achieved", ["achieved", "silent", "achieved"], ["2"]],
  ["nothing, once all is achieved", ["achieved", "achieved"], []],
  ["nothing, while nothing is assessed", ["silent"], []],
])("a verdict names %s", (_, told, expected) => {
  expect(names(decidingTargets(goalOf(...told.map((status) => [status])), "2031-1"))).toEqual(expected);
});

test("without an assessment are the silent, the unclear and what cannot be assessed yet", () => {
  const goal = goalOf(["silent"], ["unclear"], ["none"], ["on-track"]);
  expect(names(unassessedTargets(goal, "2031-1"))).toEqual(["1", "2", "3"]);
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
  expect(claimed.targets.map((target) => measuresOfTarget(claimed, target))).toEqual([
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

  test("each cell is told for itself", () => {
    expect(citedCells(goal, placed([4, 3, 2], [7, 3, 3])).map(({ file, row }) => [file, row])).toEqual([
      ["puistot/a.tsv", 4],
      ["puistot/b.tsv", 7],
    ]);
  });

  test("a silent round stands nowhere", () => {
    expect(citedCells(goal, placed())).toEqual([]);
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

describe("what stands beside a goal's measures", () => {
  const goal: Goal = {
    ...goalOf(["on-track"]),
    measures: ["Kävijät", "Arvosana"],
    levels: [
      { text: "Vähintään 80 %", measures: [0] },
      { text: "Molemmat kasvavat", measures: [0, 1] },
      { text: "Koko vuonna", measures: [] },
    ],
  };

  test("a target level is told with each measure that it stands beside", () => {
    expect(levelsOfMeasures(goal, [0])).toEqual(["Vähintään 80 %", "Molemmat kasvavat"]);
    expect(levelsOfMeasures(goal, [1])).toEqual(["Molemmat kasvavat"]);
  });

  test("one that stands beside no measure is told where no measure is meant", () => {
    expect(levelsOfMeasures(goal, [])).toEqual(["Koko vuonna"]);
  });

  test("a goal without levels has none to tell", () => {
    expect(levelsOfMeasures(goalOf(["on-track"]), [0])).toEqual([]);
  });

  test("measures that the goal does not have are none", () => {
    expect(goal.targets.map((target) => measuresOfTarget(goal, { ...target, measures: [1, 7] }))).toEqual([
      ["Arvosana"],
    ]);
  });
});

test("what a report says under headings of no use here is told apart, with what has no heading", () => {
  const { report } = reportWith([round(1)], []);
  const cell = (heading?: number): Cell => ({
    file: "puistot/a.tsv",
    row: 1,
    column: (heading ?? 3) + 1,
    ...(heading === undefined ? {} : { heading }),
    paragraphs: ["Sanat."],
  });
  const goal = { ...goalOf(["on-track"]), cells: [cell(0), cell(1), cell(2), cell()] };
  const headings = (otherColumns?: number[]) =>
    otherColumnsOf({ ...report, columns: ["Teema", "Vastuu", "Budjetti"], ...(otherColumns ? { otherColumns } : {}) });
  const otherColumnsOf = (told: typeof report) => otherColumns(told, goal).map(({ heading }) => heading);
  expect(headings([1, 2])).toEqual(["Vastuu", "Budjetti", ""]);
  expect(headings([])).toEqual([""]);
  expect(headings()).toEqual([""]);
});

test("a place that no cell of the goal holds has no file, and cells of one row are told apart", () => {
  const [assessment] = goalOf(["on-track"]).targets.flatMap(({ assessments }) => assessments);
  if (!assessment) throw new RangeError("a made-up assessment is missing");
  const goal: Goal = {
    ...goalOf(["on-track"]),
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
