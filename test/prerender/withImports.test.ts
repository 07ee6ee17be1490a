import { resolve } from "node:path";
import { expect, test } from "vitest";
import { withImports } from "../../src/prerender/withImports";

/** Modules by what they import; b and c import each other. */
const graph = new Map([
  [resolve("main.ts"), ["b"]],
  ["b", ["c"]],
  ["c", ["b"]],
  ["lazy", ["c", "d"]],
]);

test("a file and what it imports are in its chunk, what is loaded later is not", () => {
  const nameOf = withImports("main.ts", "main");
  const asked = { getModuleInfo: (id: string) => ({ importedIds: graph.get(id) ?? [] }) };
  expect([resolve("main.ts"), "b", "c"].map((id) => nameOf(id, asked))).toEqual(["main", "main", "main"]);
  expect(["lazy", "d"].map((id) => nameOf(id, asked))).toEqual([null, null]);
});
