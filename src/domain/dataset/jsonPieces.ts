/** JSON with a line per field, so that a change reads as a change: the fields of an object one by one, and the entries of its lists one by one. */
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

/** A value's text at some depth of the whole; a line break in a string is no line break of the text. */
const textOf = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, 1).replaceAll("\n", `\n${" ".repeat(depth)}`);
