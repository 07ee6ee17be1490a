import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset/schema";
import type { Table, CellValue } from "../../src/open-data/table";
import { openDataTables } from "../../src/open-data/openDataTables";
import { nothingYet, sample, twoYears } from "../fixtures/openDataset";

const tableNamed = (name: string): Table => {
  const table = openDataTables.find((one) => one.name === name);
  if (!table) throw new RangeError(`no table ${name}`);
  return table;
};

/** The values of some columns, row by row. */
const taken = (table: Table, dataset: Dataset, columns: readonly string[]): CellValue[][] =>
  table
    .rowsOf(dataset)
    .map((row) => columns.map((name) => row[table.columns.findIndex((column) => column.name === name)] ?? null));

describe.each([
  ["the sample", sample],
  ["two years with every status", twoYears()],
  ["a site without a report", nothingYet],
])("of %s", (_, dataset) => {
  test("each table has as many rows as the dataset has of its things", () => {
    const targets = dataset.goals.flatMap((goal) => goal.targets);
    const counts = Object.fromEntries(openDataTables.map((table) => [table.name, table.rowsOf(dataset).length]));
    expect(counts).toEqual({
      reports: dataset.reports.length,
      rounds: dataset.reports.flatMap(({ rounds }) => rounds).length,
      themes: dataset.themes.length,
      programmes: dataset.programmes.length,
      goals: dataset.goals.length,
      "goal-programmes": dataset.goals.flatMap(({ programmeIds }) => programmeIds).length,
      targets: targets.length,
      assessments: targets.flatMap(({ assessments }) => assessments).length,
    });
  });

  test.each(openDataTables)("$name: a key names one row, and what points elsewhere finds it", (table) => {
    const keys = taken(table, dataset, table.primaryKey).map((key) => key.join(" "));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { columns, table: other, to } of table.foreignKeys) {
      const there = taken(tableNamed(other), dataset, to).map((key) => key.join(" "));
      for (const pointer of taken(table, dataset, columns))
        if (!pointer.includes(null)) expect(there).toContain(pointer.join(" "));
    }
  });

  test.each(openDataTables)("$name: every value is of its column's type, and one that must be there is", (table) => {
    const isOf = {
      string: (value: CellValue) => typeof value === "string" && value !== "",
      integer: (value: CellValue) => Number.isInteger(value),
      boolean: (value: CellValue) => typeof value === "boolean",
      date: (value: CellValue) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value),
    };
    for (const row of table.rowsOf(dataset)) {
      expect(row).toHaveLength(table.columns.length);
      for (const [at, { name, type, required, enum: values }] of table.columns.entries()) {
        const value = row[at] ?? null;
        expect(value === null ? !required : isOf[type](value), `${name} is ${String(value)}`).toBe(true);
        if (values && value !== null) expect(values).toContain(value);
      }
    }
  });

  test("every status has its evidence, the exact words of the text; where there is none stands why", () => {
    const wanted = ["status", "evidence", "evidence_start", "evidence_end", "text", "none_reason", "partly"];
    for (const [status, evidence, start, end, text, noneReason, partly] of taken(
      tableNamed("assessments"),
      dataset,
      wanted,
    )) {
      if (status === "none") {
        expect([evidence, start, end, partly]).toEqual([null, null, null, null]);
        expect(noneReason).not.toBeNull();
      } else {
        expect(String(text).slice(Number(start), Number(end))).toBe(evidence);
        expect(noneReason).toBeNull();
        expect(partly).not.toBeNull();
      }
    }
  });
});

test("every table and every field says what it means, in a sentence", () => {
  for (const { description, columns } of openDataTables)
    for (const said of [description, ...columns.map((column) => column.description)])
      expect(said).toMatch(/^[A-Z].{8,}\.$/);
});

test("what the year's rounds said of a target stands in their order, with its date and its place in the sources", () => {
  const dataset = twoYears();
  const [report] = dataset.reports;
  if (report) report.sources = [{ file: "puistot-2031/a.tsv", sha256: "0".repeat(64) }];
  const columns = ["target_id", "round_id", "status", "date", "postponed_to", "own_status_text", "source_row"];
  expect(taken(tableNamed("assessments"), dataset, columns).slice(-4)).toEqual([
    ["osatavoite-1-1-2032", "2031-1", "achieved", "2032-04-30", 2033, "Vihreä", 7],
    ["osatavoite-1-1-2032", "2031-result", "none", null, null, null, null],
    ["osatavoite-1-2-2032", "2031-1", "on-track", "2032-04-30", 2033, "Vihreä", 7],
    ["osatavoite-1-2-2032", "2031-result", "at-risk", "2032-04-30", 2033, "Vihreä", 7],
  ]);
});

test("the place of a text has its sheet, table and page where the document has them", () => {
  const dataset = twoYears();
  for (const { assessments } of dataset.goals.flatMap(({ targets }) => targets))
    for (const place of assessments.flatMap(({ source }) => source)) Object.assign(place, { table: 2, page: 9 });
  const places = taken(tableNamed("assessments"), dataset, [
    "source_row",
    "source_sheet",
    "source_table",
    "source_page",
  ]);
  const found = places.filter(([row]) => row !== null).map(([, ...place]) => place);
  expect(found.length).toBeGreaterThan(0);
  for (const place of found) expect(place).toEqual([null, 2, 9]);
});

test("the document is named even where the report has only one", () => {
  const files = taken(tableNamed("assessments"), sample, ["text", "source_file", "source_row"]);
  for (const [text, file, row] of files) {
    expect(file).toBe(text === null ? null : "kuva-2020/kuva-2020.tsv");
    expect(row === null).toBe(text === null);
  }
});
