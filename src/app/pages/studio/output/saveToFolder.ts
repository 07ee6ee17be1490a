import { idsSchema } from "../../../../convert/settings/idsFile";
import type { Ids } from "../../../../convert/settings/idsFile";
import type { DraftReport } from "../draft/draft";
import { chooseFolder, namesIn, textIn, writeFolder } from "./folderAccess";
import { mergeIds } from "./mergeIds";
import { jsonText } from "./sourceFiles";

/** What became of writing into a folder: written; or not, because documents stand there that the draft does not have. */
export type FolderOutcome = { kind: "saved"; name: string } | { kind: "others"; names: string[] };

/** Writes a draft's files into a folder of sources that the person chooses; null where none is chosen. Ids of other reports that stand there are kept. */
export async function saveToFolder(
  files: ReadonlyMap<string, Uint8Array>,
  report: DraftReport,
  ids: Ids,
): Promise<FolderOutcome | null> {
  const folder = await chooseFolder();
  if (!folder) return null;
  const ours = new Set([...report.documents, "report.json", "review.json"]);
  const others = (await namesIn(folder, report.folder)).filter((name) => !ours.has(name) && !name.startsWith("."));
  if (others.length > 0) return { kind: "others", names: others };
  const known = await textIn(folder, "ids.json");
  const merged = known === null ? ids : mergeIds(ids, idsSchema.parse(JSON.parse(known)));
  await writeFolder(folder, new Map([...files, ["ids.json", new TextEncoder().encode(jsonText(merged))]]));
  return { kind: "saved", name: `${folder.name}/${report.folder}` };
}
