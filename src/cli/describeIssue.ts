import * as z from "zod/mini";
import { didYouMean } from "./didYouMean";
import { formatOf } from "./formatOf";

/** A problem with a value of a settings file, and its position. */
export interface SettingsFault {
  path: PropertyKey[];
  text: string;
}

/** Describes a schema issue of a settings file: where, what was found, and what is allowed. Each unknown key is reported separately. */
export function describeIssue(issue: z.core.$ZodIssue, json: unknown, schema: z.ZodMiniType): SettingsFault[] {
  const { path } = issue;
  const name = path.length === 0 ? "the file" : fieldPath(path);
  const found = valueInWords(valueAt(json, path));
  switch (issue.code) {
    case "unrecognized_keys": {
      const allowed = keysAt(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }), path);
      return issue.keys.slice(0, maxKeys).map((key) => ({
        path: [...path, key],
        text: `the key "${key}" means nothing here; ${didYouMean(key, allowed)}${allowed.length > 0 ? `allowed: ${allowed.join(", ")}` : "remove it"}`,
      }));
    }
    case "invalid_type":
      if (valueAt(json, path) === undefined)
        return [{ path, text: `${name} is missing: ${kinds[issue.expected] ?? issue.expected} was expected` }];
      return [{ path, text: `${name} is ${found}; expected ${kinds[issue.expected] ?? issue.expected}` }];
    case "invalid_value":
      return [{ path, text: `${name} is ${found}; allowed: ${issue.values.map(String).join(", ")}` }];
    case "too_small":
      return [
        {
          path,
          text:
            issue.origin === "array"
              ? `${name} is a list of ${lengthOf(valueAt(json, path))}; it needs at least ${issue.minimum}`
              : `${name} is ${found}; ${issue.origin === "number" ? `it is ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}` : "it may not be empty"}`,
        },
      ];
    case "too_big":
      return [
        {
          path,
          text: `${name} is ${found}; it is at most ${issue.maximum}${issue.origin === "string" ? " characters long" : ""}`,
        },
      ];
    case "invalid_format":
      return [{ path, text: `${name} is ${found}; expected ${formatOf(issue)}` }];
    case "invalid_key":
      return [{ path, text: `${name} is no key that is allowed here` }];
    case "custom":
    case "invalid_element":
    case "invalid_union":
    case "not_multiple_of":
      return [
        { path, text: issue.message === "Invalid input" ? `${name} is ${found}, which does not fit` : issue.message },
      ];
  }
}

/** At most this many unknown keys of one object are described. */
const maxKeys = 500;

const kinds: Partial<Record<string, string>> = {
  string: "text in double quotes",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list in [ ]",
  object: "an object in { }",
  record: "an object in { }",
};

/** `targets[2].name.fi` */
const fieldPath = (path: readonly PropertyKey[]): string =>
  path.map((key, at) => (typeof key === "number" ? `[${key}]` : `${at === 0 ? "" : "."}${String(key)}`)).join("");

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
  }
  return value;
}

const maxShownLength = 40;

function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > maxShownLength ? `${text.slice(0, maxShownLength)}…` : text;
}

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The keys that a schema allows at a path. */
function keysAt(schema: JsonSchema, path: readonly PropertyKey[]): string[] {
  let at: JsonSchema | undefined = schema;
  for (const key of path) at = at && childOf(at, key);
  const names = at?.propertyNames;
  const named = typeof names === "object" ? (names.enum ?? []).filter((name) => typeof name === "string") : [];
  return [...Object.keys(at?.properties ?? {}), ...named];
}

function childOf(schema: JsonSchema, key: PropertyKey): JsonSchema | undefined {
  const found =
    typeof key === "number" ? schema.items : (schema.properties?.[String(key)] ?? schema.additionalProperties);
  const child = Array.isArray(found) ? found[0] : found;
  return typeof child === "object" ? child : undefined;
}
