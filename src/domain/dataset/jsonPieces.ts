/**
 * JSON in pieces, one line per field, so that diffs of the committed data are readable. Yields an object's fields, and the entries of its lists, one
 * at a time.
 */
export function* jsonPieces(json: object): Generator<string> {
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

/** A value as JSON, indented to its depth. Line breaks inside strings are escaped, so they are not indented. */
const textOf = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, 1).replaceAll("\n", `\n${" ".repeat(depth)}`);
