import type * as z from "zod/mini";
import { DatasetError, refuseNewer } from "./schemaVersion";

/** Checks outside data against a schema. Throws {@link DatasetError} with the path of the first field that does not fit. */
export function parseAs<T extends z.ZodMiniType>(schema: T, json: unknown): z.output<T> {
  refuseNewer(json);
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new DatasetError("invalid", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "does not fit the schema"}`);
}
