import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset/schema";
import { openData } from "../../src/open-data/openData";
import { openDataTables } from "../../src/open-data/openDataTables";
import { nothingYet, sample, twoYears } from "../fixtures/openDataset";

const described = (dataset: Dataset, siteUrl?: string): unknown => {
  const file = openData(dataset, siteUrl).find(({ name }) => name === "datapackage.json");
  return JSON.parse(new TextDecoder().decode(file?.content));
};

const name = { type: "string", pattern: "^[a-z0-9._-]+$" };
const meaning = { type: "string", minLength: 8 };
const columns = {
  type: "array",
  minItems: 1,
  items: { enum: openDataTables.flatMap((one) => one.columns.map((column) => column.name)) },
};

/** What Data Package 2.0 and Table Schema ask of the parts that a package of this site has; nothing else may stand in it. */
const rules = {
  type: "object",
  additionalProperties: false,
  required: ["$schema", "name", "title", "description", "resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name,
    title: { type: "string", minLength: 1 },
    description: meaning,
    homepage: { type: "string", pattern: "^https?://" },
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name", "title"],
        properties: {
          name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" },
          title: { type: "string" },
          path: { type: "string", pattern: "^https?://" },
        },
      },
    },
    contributors: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["title"],
        properties: { title: { type: "string" }, roles: { type: "array", items: { type: "string" } } },
      },
    },
    sources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["title", "file", "sha256"],
        properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } },
      },
    },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "format", "mediatype", "description", "bytes", "hash"],
        properties: {
          name,
          type: { const: "table" },
          path: { type: "string", pattern: "^[a-z-]+\\.(csv|parquet)$" },
          bytes: { type: "integer", minimum: 1 },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          encoding: { const: "utf-8" },
          description: meaning,
          schema: { $ref: "#/$defs/table" },
        },
        dependentRequired: { type: ["schema", "encoding"] },
      },
    },
  },
  $defs: {
    table: {
      type: "object",
      additionalProperties: false,
      required: ["$schema", "fields", "primaryKey"],
      properties: {
        $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
        fields: {
          type: "array",
          minItems: 1,
          items: {
            type: "object",
            additionalProperties: false,
            required: ["name", "type", "description"],
            properties: {
              name: { type: "string", pattern: "^[a-z_]+$" },
              type: { enum: ["string", "integer", "boolean", "date"] },
              format: { const: "default" },
              description: meaning,
              constraints: {
                type: "object",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                  required: { const: true },
                  enum: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string" } },
                },
              },
            },
          },
        },
        missingValues: { const: [""] },
        primaryKey: columns,
        foreignKeys: {
          type: "array",
          minItems: 1,
          items: {
            type: "object",
            additionalProperties: false,
            required: ["fields", "reference"],
            properties: {
              fields: columns,
              reference: {
                type: "object",
                additionalProperties: false,
                required: ["fields"],
                properties: { resource: { enum: openDataTables.map((table) => table.name) }, fields: columns },
              },
            },
          },
        },
      },
    },
  },
};

const check = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(rules);

describe("the package", () => {
  test.each([
    ["the sample", sample],
    ["two years with every status", twoYears()],
    ["a site without a report", nothingYet],
  ])("of %s keeps to the standard, every field with its type and meaning", (_, dataset) => {
    check(described(dataset, "https://example.org/some/folder/"));
    expect(check.errors ?? []).toEqual([]);
  });

  test("names the licence in SPDX spelling, with its URL", () => {
    expect(described(sample)).toMatchObject({
      licenses: [{ name: "CC-BY-4.0", title: "CC BY 4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
    });
  });

  test("names the source documents with their hashes", () => {
    const sources = sample.reports.flatMap((report) => report.sources);
    expect(sources.length).toBeGreaterThan(0);
    expect(described(sample)).toMatchObject({ sources });
  });

  test("has the site's URL only if that is known", () => {
    expect(described(sample, "https://example.org/some/folder/")).toMatchObject({
      homepage: "https://example.org/some/folder/",
    });
    expect(described(sample)).not.toHaveProperty("homepage");
  });

  test("takes the name that the publisher gave the site", () => {
    expect(described(twoYears())).toMatchObject({ title: "Parks" });
  });
});
