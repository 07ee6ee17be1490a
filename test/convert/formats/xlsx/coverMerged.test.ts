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

test("text inside a merged cell is kept", () =>
  expect(merged([rowOf(1, "a"), rowOf(2, "oma")], "A1:A2")).toEqual([
    [1, "a"],
    [2, "oma"],
  ]));

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
