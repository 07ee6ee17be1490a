import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { datasetJsonSchema } from "../../../src/domain/dataset/datasetJsonSchema";

test("every field of the contract has a description", () => {
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

test("the published schema accepts the published dataset, and not one whose evidence is gone", () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
  const schema = read("dataset.schema.json");
  if (typeof schema !== "object" || schema === null) throw new TypeError("the published schema is no object");
  const accepts = new Ajv2020({ allErrors: true }).compile(schema);
  accepts(read("dataset.json"));
  expect(accepts.errors ?? []).toEqual([]);
  const published = readFileSync("public/data/dataset.json", "utf8");
  const mute: unknown = JSON.parse(published, (key, value: unknown) => (key === "evidence" ? null : value));
  expect(accepts(mute)).toBe(false);
});

test("the published schema is the one that the page checks its data by", () => {
  expect(JSON.parse(readFileSync("public/data/dataset.schema.json", "utf8"))).toEqual(datasetJsonSchema());
});
