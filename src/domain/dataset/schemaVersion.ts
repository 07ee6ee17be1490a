/** The version of the data contract. A reader refuses a newer major version and accepts a newer minor one. */
export const schemaVersion = "1.1";

/** What is wrong with a document of the contract: `newer` asks for a newer page, `invalid` for a new conversion. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly kind: "newer" | "invalid";

  constructor(kind: "newer" | "invalid", message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Throws {@link DatasetError} where a document names a newer major version. */
export function refuseNewer(json: unknown): void {
  if (typeof json !== "object" || json === null || !("schemaVersion" in json)) return;
  const version = json.schemaVersion;
  if (typeof version === "string" && majorOf(version) > majorOf(schemaVersion))
    throw new DatasetError("newer", `schemaVersion ${version} is newer than ${schemaVersion}`);
}

const majorOf = (version: string) => Number(version.split(".")[0]);
