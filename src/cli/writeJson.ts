import { closeSync, openSync, writeFileSync } from "node:fs";
import { jsonPieces } from "../domain/dataset/jsonPieces";

/** Size of the write buffer, in characters. */
const bufferSize = 1_000_000;

/**
 * Writes JSON with one line per field, so that diffs are readable. It is written in pieces, so that a large dataset neither exceeds the longest
 * possible string nor is in memory twice.
 */
export function writeJson(path: string, json: object): void {
  const file = openSync(path, "w");
  try {
    let buffered = "";
    for (const piece of jsonPieces(json)) {
      buffered += piece;
      if (buffered.length < bufferSize) continue;
      writeFileSync(file, buffered);
      buffered = "";
    }
    writeFileSync(file, buffered);
  } finally {
    closeSync(file);
  }
}
