import { describe, expect, test } from "vitest";
import { readDelimited } from "../../../src/convert/formats/readDelimited";

const rowsOf = (text: string) =>
  readDelimited(text, "r/t.tsv").table.rows.map(({ place, cells }) => [
    place.row,
    ...cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join("\n")),
  ]);

test("a quote in the middle of a cell means nothing", () => {
  expect(rowsOf('a "b" c\t"d" e\nf')).toEqual([
    [1, 'a "b" c', '"d" e'],
    [2, "f"],
  ]);
});

test("a quoted cell may hold tabs and newlines, and the next row keeps its physical line", () => {
  expect(rowsOf('"a\tb\nc"\td\ne')).toEqual([
    [1, "a\tb\nc", "d"],
    [3, "e"],
  ]);
});

test.each(["\n", "\r\n", "\r"])("rows keep their lines where lines end with %j, in cells too", (end) => {
  expect(rowsOf(['"a', 'b"\tc', '"', 'd"', "e"].join(end)).map(([line]) => line)).toEqual([1, 3, 5]);
});

test("a quote that is never closed is read as text, and said with the line of the row that opens it", () => {
  const {
    table: { rows },
    messages,
  } = readDelimited('a\n"b\tc\nd', "r/t.tsv");
  expect(rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs[0]?.text))).toEqual([
    ["a"],
    ['"b', "c"],
    ["d"],
  ]);
  expect(messages).toEqual([expect.objectContaining({ file: "r/t.tsv", line: 2 })]);
});

test("blank lines and a missing newline at the end keep the count of lines", () => {
  expect(rowsOf("\n\na\tb\n\nc\td")).toEqual([
    [1, ""],
    [2, ""],
    [3, "a", "b"],
    [4, ""],
    [5, "c", "d"],
  ]);
});

test.each(["a\tb\r\nc\td\ne\tf\r\n", "a\tb\rc\td\re\tf"])("lines end in any way, and in several: %j", (text) =>
  expect(rowsOf(text)).toEqual([
    [1, "a", "b"],
    [2, "c", "d"],
    [3, "e", "f"],
  ]),
);

test("a byte order mark is no text", () => expect(rowsOf("\uFEFFa\tb")).toEqual([[1, "a", "b"]]));

describe("a text that holds more than any report", () => {
  test.each([
    ["cells", "x\t".repeat(5000), "line 1 has 5,001 cells, and at most 1,000 are read; send the report's table alone"],
    [
      "characters",
      `a\t${"b".repeat(1_300_000)}`,
      "a cell of line 1 has 1,300,000 characters, and at most 1,200,000 are read; send the report's table alone",
    ],
  ])("is refused for its %s", (_, text, why) => expect(() => readDelimited(text, "r/t.tsv")).toThrow(why));
});
