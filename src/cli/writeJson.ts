import { closeSync, openSync, writeFileSync } from "node:fs";
import { jsonPieces } from "../domain/dataset/jsonPieces";

/** So much is written at once, in characters. */
const atOnce = 1_000_000;

/**
 * JSON as it is committed: a line per field, so that a change reads as a change. It is written piece by piece, so that no dataset is too large to be
 * one string, and none stands in memory a second time.
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
