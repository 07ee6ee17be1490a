import { expect, test } from "vitest";
import { findJsonPositions } from "../../src/cli/jsonPositions";

test("commas that are missing or too many are all said, and the values can still be checked", () => {
  const { faults, mended, placeOf } = findJsonPositions('{\n  "a": [1 2,],\n  "b": {"c": 3,}\n  "d": 4\n}');
  expect(faults.map(({ place, text }) => `${place.line}:${place.column} ${text}`)).toEqual([
    "2:11 a comma or ] was expected here",
    "2:13 no comma may stand before ]",
    "3:16 no comma may stand before }",
    "4:3 a comma or } was expected here",
  ]);
  expect(JSON.parse(mended ?? "")).toEqual({ a: [1, 2], b: { c: 3 }, d: 4 });
  expect(placeOf(["d"])).toEqual({ line: 4, column: 8 });
});

test.each(['{"a": ', '{"a" 1}', '{"a": 1]', "[1;2]", "{} x"])("the text %s breaks off", (text) => {
  const { faults, mended } = findJsonPositions(text);
  expect(faults).toHaveLength(1);
  expect(mended).toBeNull();
});

test.each([
  ["{\n// vuosi\n}", "2:1 settings hold no comments; remove this one"],
  ['{"a": /* b */ 1}', "1:7 settings hold no comments; remove this one"],
  ["", "1:1 the file is empty; expected an object in { }"],
])("the text %j is said to be what it is", (text, said) => {
  expect(findJsonPositions(text).faults.map(({ place, text: why }) => `${place.line}:${place.column} ${why}`)).toEqual([
    said,
  ]);
});

test("a text of megabytes, and one full of signs after backslashes, is read", () => {
  for (const piece of ["x", "\\n"]) {
    const { faults, mended } = findJsonPositions(`{"a": "${piece.repeat(1_500_000)}"}`);
    expect(faults).toEqual([]);
    expect(mended).not.toBeNull();
  }
});
