import { DocumentError } from "../../../src/convert/formats/documentError";
import { expect, test } from "vitest";
import { plainParagraph } from "../../../src/convert/formats/paragraph";
import { tableGrid } from "../../../src/convert/formats/tableGrid";
import { shownRow } from "../../fixtures/shown";

type Given = [text: string, columns?: number, rows?: number];

/** Lays out rows of cells; null ends a section. */
function laidOut(...rows: (Given[] | null)[]) {
  const grid = tableGrid();
  for (const row of rows) {
    if (row === null) {
      grid.closeSection();
      continue;
    }
    grid.openRow({ file: "r/t.html", row: grid.rows.length + 1 });
    for (const [text, columns = 1, down = 1] of row) grid.add([plainParagraph(text)], { columns, rows: down });
  }
  grid.closeRow();
  return grid.rows.map(shownRow);
}

test("a cell over two rows pushes the next row's cells to the right", () =>
  expect(laidOut([["a", 1, 2], ["b"]], [["c"]], [["d"], ["e"]])).toEqual([
    [1, "a", "b"],
    [2, "↑", "c"],
    [3, "d", "e"],
  ]));

test("a cell over rows and columns covers all of them, last ones too", () =>
  expect(laidOut([["a"], ["b", 2, 3]], [["c"]], [["d"]])).toEqual([
    [1, "a", "b", "←"],
    [2, "c", "↑", "↑"],
    [3, "d", "↑", "↑"],
  ]));

test("a cell reaches no further than its part of the table", () =>
  expect(laidOut([["a", 1, Infinity], ["b"]], null, [["c"], ["d"]])).toEqual([
    [1, "a", "b"],
    [2, "c", "d"],
  ]));

test("a cell that claims to be endless is at most a hundred columns wide", () =>
  expect(laidOut([["a", Infinity]])[0]).toHaveLength(101));

test("spans that were made to exhaust the memory are refused", () => {
  const rows = Array.from({ length: 2000 }, (): Given[] => [["", 100, Infinity]]);
  expect(() => laidOut(...rows)).toThrow(DocumentError);
});
