import { expect, test } from "vitest";
import { datasetJsonSchema } from "../../src/model/jsonSchema";

test("every field of the contract says what it means", () => {
  const mute: string[] = [];
  const walk = (node: unknown, path: string) => {
    if (typeof node !== "object" || node === null) return;
    if ("properties" in node && typeof node.properties === "object" && node.properties)
      for (const [name, field] of Object.entries(node.properties)) {
        if (typeof field !== "object" || field === null || !("description" in field)) mute.push(`${path}.${name}`);
        walk(field, `${path}.${name}`);
      }
    for (const key of ["anyOf", "items"] as const) {
      const part: unknown = Object.entries(node).find(([name]) => name === key)?.[1];
      for (const one of Array.isArray(part) ? part : [part]) walk(one, path);
    }
  };
  walk(datasetJsonSchema(), "");
  expect(mute).toEqual([]);
});
