import { sha256 } from "../../../../convert/text/sha256";
import { jsonText } from "./sourceFiles";

import type { FileHashes } from "../draft/fileHashes";

/** What writing files into a folder would change. */
export interface FolderChanges {
  /** To be written: new, or as they were when the folder was opened or last written. */
  safe: Map<string, Uint8Array>;
  /** Changed by somebody since, or never seen by this draft: writing would lose their content. With their current hashes. */
  unseen: FileHashes;
}

/**
 * Compares the files to be written with those in the folder; `seen` are hashes of content that the person knows of. A file with the same content is left as it
 * is, also if its JSON is formatted differently.
 */
export function folderChanges(
  files: ReadonlyMap<string, Uint8Array>,
  existingFiles: ReadonlyMap<string, Uint8Array>,
  seen: readonly FileHashes[],
): FolderChanges {
  const safe = new Map<string, Uint8Array>();
  const unseen: Record<string, string> = {};
  for (const [path, bytes] of files) {
    const existing = existingFiles.get(path);
    if (existing && isSame(path, existing, bytes)) continue;
    const hash = existing && sha256(existing);
    if (hash === undefined || seen.some((hashes) => hashes[path] === hash)) safe.set(path, bytes);
    else unseen[path] = hash;
  }
  return { safe, unseen };
}

function isSame(path: string, one: Uint8Array, other: Uint8Array): boolean {
  if (one.length === other.length && one.every((byte, at) => byte === other[at])) return true;
  const [first, second] = path.endsWith(".json") ? [laidOut(one), laidOut(other)] : [null, null];
  return first !== null && first === second;
}

/** JSON in a fixed format, to compare files; null if it is not JSON. */
function laidOut(bytes: Uint8Array): string | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof json === "object" && json !== null ? jsonText(json) : null;
  } catch {
    return null;
  }
}
