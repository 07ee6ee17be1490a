import * as z from "zod/mini";
import { schemaVersion } from "./schema";

/** What is wrong with a document of the contract: `newer` asks for a newer page, `invalid` for a new conversion. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly kind: "newer" | "invalid";

  constructor(kind: "newer" | "invalid", message: string) {
    super(message);
    this.kind = kind;
  }
}

const versionOnly = z.object({ schemaVersion: z.string() });
const majorOf = (version: string) => Number(version.split(".")[0]);

/** Outside data as a schema of the contract has it. Throws {@link DatasetError} with the path of the first field that does not fit. */
export function parseAs<T extends z.ZodMiniType>(schema: T, json: unknown): z.output<T> {
  const version = versionOnly.safeParse(json);
  if (version.success && majorOf(version.data.schemaVersion) > majorOf(schemaVersion)) {
    throw new DatasetError("newer", `schemaVersion ${version.data.schemaVersion} is newer than ${schemaVersion}`);
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new DatasetError("invalid", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "does not fit the schema"}`);
}
