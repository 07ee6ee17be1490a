import { sha256 } from "../../../../convert/text/sha256";

/** Hashes of a folder's files, by their paths. */
export type FileHashes = Readonly<Record<string, string>>;

/** The hashes of files as they are. */
export const hashesOf = (files: ReadonlyMap<string, Uint8Array>): FileHashes =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)]));
