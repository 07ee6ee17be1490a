import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeJson } from "../../src/cli/writeJson";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kojelauta-json-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const goal = {
  title: 'Kirjastot "auki"\nja lämpiminä – 🔴',
  description: "",
  targets: [{ name: "Pasila", measures: [0, 1], translations: {} }],
  cells: [],
  continues: null,
};

test.each([
  [
    "a dataset's shape",
    { schemaVersion: "1.0", site: undefined, themes: [], site2: { title: { fi: "a" } }, goals: [goal, goal] },
  ],
  ["lists of lists and of words", { names: ["a", "b"], rows: [[1, [2]], []] }],
  ["nothing", {}],
  ["more than is written at once", { goals: Array.from({ length: 10_000 }, () => goal) }],
])("the pieces of %s join to the same text as the whole", (_, json) => {
  const path = join(folder, "dataset.json");
  writeJson(path, json);
  expect(readFileSync(path, "utf8") === `${JSON.stringify(json, null, 1)}\n`).toBe(true);
});

test("what stood there before is gone", () => {
  const path = join(folder, "dataset.json");
  writeJson(path, { goals: [goal] });
  writeJson(path, { goals: [] });
  expect(readFileSync(path, "utf8")).toBe('{\n "goals": []\n}\n');
});
