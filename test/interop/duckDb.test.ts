import { readFileSync, readdirSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, test } from "vitest";

const data = "dist/data";
const tables = readdirSync(data)
  .filter((file) => file.endsWith(".csv"))
  .map((file) => file.replace(/\.csv$/, ""));
const queries = [...readFileSync("docs/data.md", "utf8").matchAll(/```sql\n(.*?)```/gs)].map(([, query = ""]) =>
  query.replaceAll("https://example.org/tavoitteet/data", data),
);

let ask: (query: string) => Promise<unknown[]>;
beforeAll(async () => {
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  ask = async (query) => (await database.runAndReadAll(query)).getRowObjectsJS();
});

/** DuckDB shares no code with what writes the tables. */
describe("open data in DuckDB", () => {
  test("there are tables, and queries in docs/data.md", () => {
    expect(tables).not.toEqual([]);
    expect(queries).not.toEqual([]);
  });

  test.each(tables)("%s holds the same rows in CSV and in Parquet", async (table) => {
    const csv = `SELECT * FROM read_csv('${data}/${table}.csv', all_varchar = true)`;
    const parquet = `SELECT columns(*)::VARCHAR FROM '${data}/${table}.parquet'`;
    const [counts] = await ask(`SELECT (SELECT count(*) FROM (${csv})) = (SELECT count(*) FROM (${parquet})) AS same`);
    expect(counts).toEqual({ same: true });
    expect(await ask(`(${csv}) EXCEPT ALL (${parquet})`)).toEqual([]);
  });

  test.each(queries)("docs/data.md gets an answer to %s", async (query) => {
    expect(await ask(query)).not.toEqual([]);
  });
});
