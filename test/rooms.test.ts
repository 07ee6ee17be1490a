import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** What each room may know besides itself. The direction is what keeps the rooms apart: the data is all that passes from converter to page. */
const mayKnow: Record<string, readonly string[]> = {
  model: [],
  reader: ["model"],
  query: ["model"],
  url: ["model"],
  convert: ["model", "reader"],
  app: ["model", "query", "url"],
  publish: ["model", "query", "url", "app"],
};

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join("src", path), "utf8") }));

describe("imports point one way", () => {
  test.each(sources)("$path", ({ path, text }) => {
    const room = path.split("/")[0] ?? "";
    const known = [...text.matchAll(/(?:from|import\()\s*"(?:\.\.\/)+([a-z]+)\//g)].map(([, other]) => other);
    expect([room, ...(mayKnow[room] ?? [])]).toEqual(expect.arrayContaining(known));
  });
});

test("no file is named for having no subject", () => {
  expect(sources.filter(({ path }) => /(utils?|helpers?|common|misc)\b/i.test(path))).toEqual([]);
});
