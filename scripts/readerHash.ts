import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The files that decide how a passage is read: all of the reader but its measured records. */
const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .toSorted();

/** A file without its comments and types, which decide nothing. */
const codeOf = (path: string): string =>
  ts.transpileModule(readFileSync(path, "utf8"), {
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  }).outputText;

/** SHA-256 of the reader's code, by which measured figures are known to be of this reader. */
export function readerHash(): string {
  const hash = createHash("sha256");
  for (const path of sourcesOf("src/reader")) hash.update(path).update("\0").update(codeOf(path)).update("\0");
  return hash.digest("hex");
}
