import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { toTable } from "../../../../../src/app/pages/dashboard/export/toTable";
import { writeXlsx } from "../../../../../src/app/pages/dashboard/export/writeXlsx";
import { readDataset } from "../../../../../src/domain/dataset/readDataset";
import { exported } from "../../../../fixtures/exportedView";

const sample = readDataset(JSON.parse(readFileSync("public/data/dataset.json", "utf8")));

/** The parts of the written workbook, by their paths. */
async function partsOf(query: string) {
  const [texts, content] = await exported(sample, query);
  const table = toTable(texts, content);
  const parts = unzipSync(new Uint8Array(await (await writeXlsx(texts, table)).arrayBuffer()));
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  return { table, part };
}

test("every heading of the rows has a filter, and the sheet about the file has none", async () => {
  const { table, part } = await partsOf("?cols=status");
  const lastColumn = String.fromCharCode("A".charCodeAt(0) + table.columns.length - 1);
  expect(part("xl/worksheets/sheet1.xml")).toContain(
    `</sheetData><autoFilter ref="A1:${lastColumn}${table.rows.length + 1}"/><hyperlinks`,
  );
  expect(part("xl/worksheets/sheet2.xml")).not.toMatch(/autoFilter|hyperlink/);
});

test("the address in each row is a link to its target", async () => {
  const { table, part } = await partsOf("?status=not-achieved");
  const sheet = part("xl/worksheets/sheet1.xml");
  const targets = part("xl/worksheets/_rels/sheet1.xml.rels");
  const links = [...sheet.matchAll(/<hyperlink ref="([A-Z]+)(\d+)" r:id="([^"]+)"\/>/g)];
  expect(links.map(([, , row]) => Number(row))).toEqual(table.rows.map((_, above) => above + 2));
  for (const [at, [, , , id]] of links.entries()) {
    const [, href] = new RegExp(`Id="${id}"[^>]* Target="([^"]+)" TargetMode="External"`).exec(targets) ?? [];
    expect(table.rows[at]).toContainEqual({ href });
  }
});
