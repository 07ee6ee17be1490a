/** The version of the data contract. A reader refuses a newer major version and accepts a newer minor one. */
export const schemaVersion = "1.1";

/** A document that cannot be read. `newer`: it needs a newer version of the page. `invalid`: the data must be converted again. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly kind: "newer" | "invalid";

  constructor(kind: "newer" | "invalid", message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Throws {@link DatasetError} if a document has a newer major version. */
export function refuseNewer(json: unknown): void {
  if (typeof json !== "object" || json === null || !("schemaVersion" in json)) return;
  const version = json.schemaVersion;
  if (typeof version === "string" && majorOf(version) > majorOf(schemaVersion))
    throw new DatasetError("newer", `schemaVersion ${version} is newer than ${schemaVersion}`);
}

const majorOf = (version: string) => Number(version.split(".")[0]);
