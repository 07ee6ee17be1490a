import { DatasetError, refuseNewer } from "./schemaVersion";

/** Of which kind each field of a document is. */
type Shape<Document> = { readonly [Field in keyof Document]?: "string" | "list" | "object" };

/**
 * A document that the build wrote for the page, known by its version and the kinds of its fields. The build has checked the dataset that it was made from
 * field by field; the page only has to tell a document of ours from what a host sends in its place. Throws {@link DatasetError}.
 */
export function parseSiteData<Document extends object>(json: unknown, shape: Shape<Document>): Document {
  refuseNewer(json);
  if (!hasShape(json, shape)) throw new DatasetError("invalid", `${Object.keys(shape).join(", ")}: does not fit`);
  return json;
}

const hasShape = <Document extends object>(json: unknown, shape: Shape<Document>): json is Document =>
  typeof json === "object" &&
  json !== null &&
  Object.entries(shape).every(([field, kind]) => kindOf(Reflect.get(json, field)) === kind);

const kindOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "nothing" : typeof value);
