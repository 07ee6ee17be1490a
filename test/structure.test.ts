import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join("src", name));
const known = new Set(files);

/** The source files that a file imports, types too. */
const importsOf = new Map(
  files.map((file) => [
    file,
    ts.preProcessFile(readFileSync(file, "utf8")).importedFiles.flatMap(({ fileName }) => {
      const path = normalize(join(dirname(file), fileName));
      return [path, `${path}.ts`, `${path}.tsx`].filter((one) => known.has(one));
    }),
  ]),
);

/** The first circle on the way from a file, as the files on it. A dynamic import counts: what it loads must not need the file that loads it. */
function circleFrom(file: string, path: readonly string[], done: Set<string>): string[] | null {
  const at = path.indexOf(file);
  if (at >= 0) return [...path.slice(at), file];
  if (done.has(file)) return null;
  for (const next of importsOf.get(file) ?? []) {
    const circle = circleFrom(next, [...path, file], done);
    if (circle) return circle;
  }
  done.add(file);
  return null;
}

test("no file of src imports itself by way of others", () => {
  const done = new Set<string>();
  const first = files.reduce<string[] | null>((circle, file) => circle ?? circleFrom(file, [], done), null);
  expect(first).toBeNull();
});
