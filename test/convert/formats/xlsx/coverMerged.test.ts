import { expect, test } from "vitest";
import type { Row } from "../../../../src/convert/formats/sourceDocument";
import { coverMerged } from "../../../../src/convert/formats/xlsx/coverMerged";
import { shownRow } from "../../../fixtures/shown";
import { cpuMilliseconds } from "../../../fixtures/cpuMilliseconds";

const rowOf = (row: number, ...texts: string[]): Row => ({
  place: { file: "r/t.xlsx", row },
  cells: texts.map((text) => ({
    paragraphs: text === "" ? [] : [{ text, boldLead: { start: 0, end: 0 }, item: false }],
    covered: null,
  })),
});
const merged = (rows: Row[], ...ranges: string[]) => {
  coverMerged(rows, ranges);
  return rows.map(shownRow);
};

test("a merged cell covers what has no text of its own, above before left", () =>
  expect(merged([rowOf(2, "a", ""), rowOf(3, "", ""), rowOf(4, "", "")], "A2:B3")).toEqual([
    [2, "a", "←"],
    [3, "↑", "↑"],
    [4, "", ""],
  ]));

test("text that a merged cell covers is removed, and its places are returned", () => {
  const rows = [rowOf(1, "a", "b"), rowOf(2, "oma", "c")];

  expect(coverMerged(rows, ["A1:A2"])).toEqual([{ file: "r/t.xlsx", row: 2, column: 1 }]);
  expect(rows.map(shownRow)).toEqual([
    [1, "a", "b"],
    [2, "↑", "c"],
  ]);
});

test.each(["", "A1", "nonsense", "A0:A2", "A3:A1"])("the range %j covers nothing", (range) =>
  expect(merged([rowOf(1, ""), rowOf(2, "")], range)).toEqual([
    [1, ""],
    [2, ""],
  ]),
);

test("ranges that were made to take for ever do not", async () => {
  const rows = Array.from({ length: 500 }, (_, at) => rowOf(at + 1, "", ""));
  const time = await cpuMilliseconds(() => {
    coverMerged(rows, Array<string>(20_000).fill("A1:XFD1048576"));
  });
  expect(time).toBeLessThan(2000);
});
