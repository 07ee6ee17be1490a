import { closeSync, openSync, writeFileSync } from "node:fs";

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
    for (const piece of piecesOf(json)) {
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

/** The fields of an object one by one, and the entries of its lists one by one. */
function* piecesOf(json: object): Generator<string> {
  const fields: [string, unknown][] = Object.entries(json);
  let between = "{";
  for (const [name, value] of fields) {
    if (value === undefined) continue;
    yield `${between}\n ${JSON.stringify(name)}: `;
    if (Array.isArray(value) && value.length > 0) yield* entriesOf(value);
    else yield textOf(value, 1);
    between = ",";
  }
  yield between === "{" ? "{}\n" : "\n}\n";
}

function* entriesOf(list: readonly unknown[]): Generator<string> {
  let between = "[";
  for (const entry of list) {
    yield `${between}\n  ${textOf(entry, 2)}`;
    between = ",";
  }
  yield "\n ]";
}

/** A value's text at some depth of the whole; a line break in a string is no line break of the text. */
const textOf = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, 1).replaceAll("\n", `\n${" ".repeat(depth)}`);
