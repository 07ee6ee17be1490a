import { DatasetError, refuseNewer } from "./schemaVersion";

/** The kind of each top-level field of a document. */
type Shape<Document> = { readonly [Field in keyof Document]?: "string" | "list" | "object" };

/**
 * Checks a file that the build wrote for the page by its version and the kinds of its top-level fields only. The build has checked the dataset field
 * by field; the page only has to notice when a host sends something else instead. Throws {@link DatasetError}.
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
