import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset/schema";
import { openData, openDataAddresses } from "../../src/open-data/openData";
import { tableCsv } from "../../src/open-data/tableCsv";
import { tableParquet } from "../../src/open-data/tableParquet";
import { createTable, textColumn } from "../../src/open-data/table";
import { openDataTables } from "../../src/open-data/openDataTables";
import { nothingYet, sample, twoYears } from "../fixtures/openDataset";

const cases: [string, Dataset][] = [
  ["the sample", sample],
  ["two years with every status", twoYears()],
  ["a site without a report", nothingYet],
];

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** A value of a Parquet file as CSV writes it. */
const asCsv = (value: unknown): string =>
  value === null || value === undefined
    ? ""
    : value instanceof Date
      ? value.toISOString().slice(0, 10)
      : typeof value === "string"
        ? value
        : JSON.stringify(value);

describe.each(cases)("the files of %s", (_, dataset) => {
  test.each(openDataTables)("$name: Parquet read back says what the CSV says", async (table) => {
    const [heading = [], ...lines] = parse(tableCsv(table, dataset));
    const rows = await parquetReadObjects({ file: bufferOf(tableParquet(table, dataset)) });
    expect(heading).toEqual(table.columns.map(({ name }) => name));
    expect(rows.map((row) => table.columns.map(({ name }) => asCsv(row[name])))).toEqual(lines);
    expect(lines).toHaveLength(table.rowsOf(dataset).length);
  });

  test("are the same bytes each time", () => {
    expect(openData(dataset, undefined)).toEqual(openData(structuredClone(dataset), undefined));
  });

  test("are those that the site links to", () => {
    const written = openData(dataset, undefined).map(({ name }) => `data/${name}`);
    const told = openDataAddresses.map(({ path }) => path).filter((path) => path !== "data/dataset.json");
    expect(written.toSorted()).toEqual(told.toSorted());
  });
});

test("a CSV file opens with its headings: no byte order mark, commas, and lines that end alike", () => {
  for (const { name, content } of openData(twoYears(), undefined).filter((file) => file.name.endsWith(".csv"))) {
    const written = new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
    expect(written, name).toMatch(/^[a-z_]+,/);
    expect(written.endsWith("\n"), name).toBe(true);
    // What a source itself wrote inside a text is kept.
    expect(written.replaceAll(/"(?:[^"]|"")*"/g, ""), name).not.toContain("\r");
  }
});

test("any text survives both formats", async () => {
  const table = createTable<string>({
    name: "texts",
    description: "Texts.",
    primaryKey: ["text"],
    rows: ({ programmes }) => programmes.map(({ name }) => name),
    columns: [textColumn("text", "A text.", (name) => name), textColumn("same", "The same text.", (name) => name)],
  });
  const texts = fc.array(fc.string({ unit: "grapheme", minLength: 1 }).map((one) => `${one}\r\n"=1+1", ${one}\n`));
  await fc.assert(
    fc.asyncProperty(texts, async (names) => {
      const dataset = {
        ...nothingYet,
        programmes: names.map((name) => ({ id: "a", name, aliases: [], translations: {} })),
      };
      expect(parse(tableCsv(table, dataset)).slice(1)).toEqual(names.map((name) => [name, name]));
      const rows = await parquetReadObjects({ file: bufferOf(tableParquet(table, dataset)) });
      expect(rows).toEqual(names.map((name) => ({ text: name, same: name })));
    }),
    { numRuns: 50 },
  );
});

test("a Parquet column is of the type that the table gives it, and may be empty only where the table says so", () => {
  for (const table of openDataTables) {
    const { schema } = parquetMetadata(bufferOf(tableParquet(table, sample)));
    const told = schema.slice(1).map(({ name, type, converted_type, repetition_type }) => ({
      name,
      type: converted_type ?? type,
      required: repetition_type === "REQUIRED",
    }));
    const types = { string: "UTF8", integer: "INT32", boolean: "BOOLEAN", date: "DATE" };
    expect(told).toEqual(table.columns.map(({ name, type, required }) => ({ name, type: types[type], required })));
  }
});

test("the package gives each file's size and sum", () => {
  const files = openData(sample, undefined);
  const written = files.find(({ name }) => name === "datapackage.json");
  const described: unknown = JSON.parse(new TextDecoder().decode(written?.content));
  for (const { name, content } of files.filter((file) => file !== written))
    expect(described).toMatchObject({
      resources: expect.arrayContaining([
        expect.objectContaining({
          path: name,
          bytes: content.length,
          hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
        }),
      ]) as unknown,
    });
});
