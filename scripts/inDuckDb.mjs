import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

/*
 * The built tables in DuckDB, which shares no code with what wrote them: CSV and Parquet hold the same rows, and the queries of docs/data.md
 * give an answer.
 */
const data = "dist/data";
const database = await (await DuckDBInstance.create(":memory:")).connect();

/** @param {string} query */
const ask = async (query) => (await database.runAndReadAll(query)).getRowObjectsJS();

const tables = readdirSync(data)
  .filter((file) => file.endsWith(".csv"))
  .map((file) => file.replace(/\.csv$/, ""));
assert.ok(tables.length > 0, "there are tables");
let rows = 0;
for (const table of tables) {
  const csv = `SELECT * FROM read_csv('${data}/${table}.csv', all_varchar = true)`;
  const parquet = `SELECT columns(*)::VARCHAR FROM '${data}/${table}.parquet'`;
  const counts = await ask(
    `SELECT (SELECT count(*) FROM (${csv})) AS csv, (SELECT count(*) FROM (${parquet})) AS parquet`,
  );
  assert.equal(counts[0]?.["csv"], counts[0]?.["parquet"], `${table}: as many rows in CSV as in Parquet`);
  assert.deepEqual(await ask(`(${csv}) EXCEPT ALL (${parquet})`), [], `${table}: the same values in CSV and Parquet`);
  rows += Number(counts[0]?.["csv"]);
}

const queries = [...readFileSync("docs/data.md", "utf8").matchAll(/```sql\n(.*?)```/gs)].map(([, query = ""]) =>
  query.replaceAll("https://example.org/tavoitteet/data", data),
);
assert.ok(queries.length > 0, "docs/data.md holds queries");
for (const query of queries) assert.notEqual((await ask(query)).length, 0, query);

console.log(`${tables.length} tables, ${rows} rows, ${queries.length} queries`);
