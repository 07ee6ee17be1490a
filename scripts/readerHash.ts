import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files that decide how a passage is read: all of the reader but its measured records. */
const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .toSorted();

/** SHA-256 of the reader's sources, by which measured figures are known to be of this reader. */
export function readerHash(): string {
  const hash = createHash("sha256");
  for (const path of sourcesOf("src/reader")) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}
