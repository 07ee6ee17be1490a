import { closeSync, openSync, writeFileSync } from "node:fs";
import { jsonPieces } from "../domain/dataset/jsonPieces";

/** Size of the write buffer, in characters. */
const atOnce = 1_000_000;

/**
 * Writes JSON with one line per field, so that diffs are readable. It is written in pieces, so that a large dataset neither exceeds the longest
 * possible string nor is in memory twice.
 */
export function writeJson(path: string, json: object): void {
  const file = openSync(path, "w");
  try {
    let waiting = "";
    for (const piece of jsonPieces(json)) {
      waiting += piece;
      if (waiting.length < atOnce) continue;
      writeFileSync(file, waiting);
      waiting = "";
    }
    writeFileSync(file, waiting);
  } finally {
    closeSync(file);
  }
}
