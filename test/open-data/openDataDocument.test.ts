import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openDataTables } from "../../src/open-data/openDataTables";

const [, ...parts] = readFileSync("docs/data.md", "utf8").split("\n### ");
const sections = new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), part]));

/** The cells of a Markdown table's rows, heading and rule left out. */
const rowsOf = (section: string): string[][] =>
  section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split(" |")
        .slice(0, -1)
        .map((cell) => cell.replace(/^\|/, "").trim()),
    );

describe("docs/data.md describes every table", () => {
  test("in the order of their files, and of no other", () => {
    expect([...sections.keys()]).toEqual(openDataTables.map(({ name }) => name));
  });

  test.each(openDataTables)("$name as it is", ({ name, description, columns, primaryKey, foreignKeys }) => {
    const section = sections.get(name) ?? "";
    expect(section).toContain(`\n${description}\n`);
    expect(rowsOf(section)).toEqual(columns.map((column) => [`\`${column.name}\``, column.type, column.description]));
    const listed = (names: readonly string[]) => names.map((one) => `\`${one}\``).join(" and ");
    expect(section).toContain(`Key: ${listed(primaryKey)}.`);
    for (const key of foreignKeys) expect(section).toContain(`from ${listed(key.columns)} to ${key.table}`);
  });
});
