import * as z from "zod/mini";
import { datasetSchema } from "./schema";
import { fieldDescriptions } from "./fieldDescriptions";

/** The data contract as JSON Schema, with a description of each field. */
export function datasetJsonSchema(): object {
  const schema = z.toJSONSchema(datasetSchema, { target: "draft-2020-12", io: "input" });
  describe(schema, "");
  return { $schema: schema.$schema, title: "Kojelauta dataset", description: fieldDescriptions[""], ...schema };
}

type Node = z.core.JSONSchema.BaseSchema | boolean;

/** Adds a description to each field. A test checks that none is missing. */
function describe(node: Node, path: string): void {
  if (typeof node === "boolean") return;
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const at = path === "" ? name : `${path}.${name}`;
    const meaning = fieldDescriptions[at];
    if (typeof field !== "boolean" && meaning !== undefined) field.description = meaning;
    describe(field, at);
  }
  for (const part of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) describe(part, path);
  if (node.items !== undefined && !Array.isArray(node.items)) describe(node.items, path);
}
