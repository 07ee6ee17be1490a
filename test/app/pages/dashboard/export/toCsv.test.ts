import { expect, test } from "vitest";
import { toCsv } from "../../../../../src/app/pages/dashboard/export/toCsv";
import type { TableCell } from "../../../../../src/app/pages/dashboard/export/toTable";

const csv = (...cells: TableCell[]) =>
  toCsv({ columns: cells.map((_, at) => ({ heading: `S${at + 1}`, width: 10 })), rows: [cells] });

test.each([
  ["=1+1", "'=1+1"],
  ["+358 9 310", "'+358 9 310"],
  ["-tavoite toteutui", "'-tavoite toteutui"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", `"'\r=1"`],
  ['=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
])("a cell that opens as a formula does is made text: %j", (cell, safe) => {
  expect(csv(cell)).toBe(`\uFEFFS1\r\n${safe}\r\n`);
});

test.each([
  ["Tavoite saavutettu 30.4.2020", "Tavoite saavutettu 30.4.2020"],
  ["– ei mainita", "– ei mainita"],
  ["a;b", '"a;b"'],
  ['sanoo "kyllä"', '"sanoo ""kyllä"""'],
  [2021, "2021"],
  [-1, "-1"],
  [{ iso: "2020-04-30" }, "30.4.2020"],
  [null, ""],
])("%j is written as %j", (cell, written) => expect(csv(cell)).toContain(`\r\n${written}\r\n`));

test("a file holds the table alone, every line with as many cells as there are columns", () => {
  const columns = ["Teema", "Tavoite", "Tila"].map((heading) => ({ heading, width: 10 }));
  expect(toCsv({ columns, rows: [["A", "B", "C"]] })).toBe("\uFEFFTeema;Tavoite;Tila\r\nA;B;C\r\n");
});
