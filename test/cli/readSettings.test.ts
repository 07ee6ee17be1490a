import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { SettingsReader } from "../../src/cli/readSettings";
import { idsSchema } from "../../src/convert/settings/idsFile";
import { reportSettingsSchema } from "../../src/convert/settings/reportSettings";
import { reviewSchema } from "../../src/convert/settings/reviewFile";
import { siteFileSchema } from "../../src/convert/settings/siteSettings";

const folder = mkdtempSync(join(tmpdir(), "settings-"));
afterAll(() => rmSync(folder, { recursive: true }));

const files: readonly [string, z.ZodMiniType][] = [
  ["report.json", reportSettingsSchema],
  ["review.json", reviewSchema],
  ["site.json", siteFileSchema],
  ["ids.json", idsSchema],
];

/** The faults of a settings file that holds this text. */
function faultsOf(file: string, schema: z.ZodMiniType, text: string) {
  writeFileSync(join(folder, file), text);
  const reader = new SettingsReader(folder);
  reader.read(file, schema, {});
  return reader.faults;
}

/** What a schema says of a value. */
interface Node {
  type?: string | string[] | undefined;
  propertyNames?: { enum?: string[] | undefined } | undefined;
  properties?: Record<string, Node> | undefined;
  additionalProperties?: boolean | Node | undefined;
  items?: Node | undefined;
  anyOf?: Node[] | undefined;
}
const nodeSchema: z.ZodMiniType<Node> = z.object({
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  propertyNames: z.optional(z.object({ enum: z.optional(z.array(z.string())) })),
  properties: z.optional(
    z.record(
      z.string(),
      z.lazy(() => nodeSchema),
    ),
  ),
  additionalProperties: z.optional(z.union([z.boolean(), z.lazy(() => nodeSchema)])),
  items: z.optional(z.lazy(() => nodeSchema)),
  anyOf: z.optional(z.array(z.lazy(() => nodeSchema))),
});

type Path = readonly (string | number)[];

/** A key that people choose themselves. */
const ownName = "Puistot";

/** Every place of a file that its schema names, with what is allowed there. */
function placesIn(node: Node, path: Path = []): { path: Path; node: Node }[] {
  const { properties = {}, additionalProperties, items, anyOf = [], propertyNames } = node;
  const names = propertyNames?.enum ?? [ownName];
  return [
    ...(path.length === 0 ? [] : [{ path, node }]),
    ...Object.entries(properties).flatMap(([key, inner]) => placesIn(inner, [...path, key])),
    ...(typeof additionalProperties === "object"
      ? names.flatMap((name) => placesIn(additionalProperties, [...path, name]))
      : []),
    ...(items ? placesIn(items, [...path, 0]) : []),
    ...anyOf.flatMap((one) => placesIn(one, path)),
  ];
}

/** A file that holds a value at a place and nothing else. */
const fileWith = (path: Path, value: unknown): string =>
  JSON.stringify(
    path.reduceRight((inner, step) => (typeof step === "number" ? [inner] : { [step]: inner }), value),
    null,
    2,
  );

const isOfKind = (node: Node, type: string): boolean =>
  [node.type].flat().includes(type) || (node.anyOf ?? []).some((one) => isOfKind(one, type));

describe.each(files)("%s", (file, schema) => {
  const root = nodeSchema.parse(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }));
  const places = placesIn(root);

  test("a value of the wrong kind is named with its line and what is expected, at each of its places", () => {
    for (const { path, node } of places) {
      const wrong = isOfKind(node, "boolean") ? 7 : true;
      const text = fileWith(path, wrong);
      const line = text.split("\n").findIndex((one) => one.includes(String(wrong))) + 1;
      const own = faultsOf(file, schema, text).filter((fault) => fault.line === line);
      expect(own.map((fault) => fault.text).join(), `${file} ${path.join(".")}`).toMatch(
        new RegExp(`${String(wrong)};? .*(?:expected|allowed)`),
      );
    }
  });

  test("a mistyped key is named with its line and the key that was meant, at each of its places", () => {
    for (const { path } of places) {
      const key = path.at(-1);
      if (typeof key !== "string" || key === ownName) continue;
      const typed = `${key}x`;
      const text = fileWith([...path.slice(0, -1), typed], ownName);
      const line = text.split("\n").findIndex((one) => one.includes(`"${typed}"`)) + 1;
      const own = faultsOf(file, schema, text).filter((fault) => fault.line === line);
      expect(own.map((fault) => fault.text).join(), `${file} ${path.join(".")}`).toMatch(
        new RegExp(`the key "${typed}" means nothing here; did you mean "${key}"\\? allowed: `),
      );
    }
  });

  test.each([
    ["a comma too many", '{\n  "a": {},\n}', "3:1 no comma may stand before }"],
    ["a comma too few", '{\n  "a": {}\n  "b": {}\n}', "3:3 a comma or } was expected here"],
    ["a quote too few", '{\n  "a: {}\n}', "2:3 a key in double quotes was expected here"],
    ["an end too few", '{\n  "a": {\n', "3:1 a key in double quotes was expected here"],
  ])("%s is said where it stands, with and without a byte order mark", (_, text, fault) => {
    for (const mark of ["", "\uFEFF"])
      expect(faultsOf(file, schema, mark + text).map((one) => `${one.line}:${one.column} ${one.text}`)).toContain(
        fault,
      );
  });
});

test("a title of blanks, and one with a character that cannot be seen, are named with their lines", () => {
  const text = `{\n"title": "  ",\n"organisation": "Satama\\u202e",\n"translations": { "title": { "sv": "Ham\\u0007nen" } } }`;
  expect(faultsOf("report.json", reportSettingsSchema, text).map((one) => `${one.line} ${one.text}`)).toEqual([
    "2 only blanks stand here; write the text, or remove the key",
    "3 the character U+202E cannot be seen; delete it",
    "4 the character U+0007 cannot be seen; delete it",
  ]);
});

test("a target is not parted into two parts of one name", () => {
  const parts = [1, 2].map((part) => ({ name: { fi: "Kaista" }, passages: [`Osa ${part}`] }));
  const faults = faultsOf("review.json", reviewSchema, JSON.stringify({ parted: [{ target: "t", parts }] }));
  expect(faults.map((one) => one.text)).toEqual(["two parts have the same name; give each its own"]);
});
