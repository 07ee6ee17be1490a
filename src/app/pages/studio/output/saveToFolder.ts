import { slugify } from "../../../../domain/text/slugify";
import { idsSchema } from "../../../../convert/settings/idsFile";
import type { Ids } from "../../../../convert/settings/idsFile";
import type { Draft } from "../draft/draft";
import { bytesIn, namesIn, writeFolder } from "./folderAccess";
import { folderChanges } from "./folderChanges";
import { hashesOf } from "../draft/fileHashes";
import type { FileHashes } from "../draft/fileHashes";
import { mergeIds } from "./mergeIds";
import { jsonText } from "./sourceFiles";

/**
 * The result of saving into a folder: written; or nothing was, because it has documents that the draft does not have, because files in it have been
 * changed by somebody, or because its ids cannot be merged with the draft's.
 */
export type FolderOutcome =
  | { kind: "written"; name: string; hashes: FileHashes }
  | { kind: "others"; names: string[] }
  | { kind: "changed"; names: string[]; writeOver: () => Promise<FolderOutcome> }
  | { kind: "ids" };

/**
 * Writes a draft's files into a folder of sources. A file that differs from the one that the draft was opened from is only overwritten once the person has
 * seen its name: `agreed` are hashes of such files.
 */
export async function saveToFolder(
  folder: FileSystemDirectoryHandle,
  draft: Draft,
  files: ReadonlyMap<string, Uint8Array>,
  ids: Ids,
  agreed: FileHashes = {},
): Promise<FolderOutcome> {
  const others: string[] = [];
  for (const report of draft.reports) {
    const ours = new Set([...report.documents, "report.json", "review.json"]);
    const names = await namesIn(folder, report.folder);
    others.push(
      ...names.filter((name) => !ours.has(name) && !name.startsWith(".")).map((name) => `${report.folder}/${name}`),
    );
  }
  if (others.length > 0) return { kind: "others", names: others };

  const inFolder = await bytesIn(folder, [...files.keys()]);
  const merged = idsWith(inFolder.get("ids.json"), draft, ids);
  if (!merged) return { kind: "ids" };
  const isSettled = ([path]: [string, Uint8Array]) => path !== "ids.json";
  const existingHashes = hashesOf(new Map([...inFolder].filter(isSettled)));
  const toWrite = new Map([...files].filter(isSettled));
  const { safe, unseen } = folderChanges(toWrite, inFolder, [draft.onDisk ?? {}, agreed]);
  if (Object.keys(unseen).length > 0)
    return {
      kind: "changed",
      names: Object.keys(unseen),
      writeOver: () => saveToFolder(folder, draft, files, ids, { ...agreed, ...unseen }),
    };
  await writeFolder(folder, new Map([...safe, ["ids.json", new TextEncoder().encode(jsonText(merged))]]));
  return { kind: "written", name: folder.name, hashes: { ...existingHashes, ...hashesOf(safe) } };
}

/** The folder's ids merged with the draft's; null if they cannot be parsed, or conflict. */
function idsWith(savedIds: Uint8Array | undefined, { reports }: Draft, ids: Ids): Ids | null {
  if (!savedIds) return ids;
  try {
    const existingIds = idsSchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(savedIds)));
    return mergeIds(ids, existingIds, new Set(reports.map(({ folder }) => slugify(folder))));
  } catch {
    return null;
  }
}
