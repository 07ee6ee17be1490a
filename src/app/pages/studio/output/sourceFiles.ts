import { zipSync } from "fflate";
import type { Ids } from "../../../../convert/settings/idsFile";
import { jsonPieces } from "../../../../domain/dataset/jsonPieces";
import { keptPath } from "../draft/draft";
import type { Draft } from "../draft/draft";

/** JSON as the commands write it. */
export const jsonText = (json: object): string => [...jsonPieces(json)].join("");

/** The folder of sources that a draft is: documents as they were received, settings beside them, and every id. `convert` reads it to the same dataset. */
export function sourceFiles(draft: Draft, files: ReadonlyMap<string, Uint8Array>, ids: Ids): Map<string, Uint8Array> {
  const saved = new Map<string, Uint8Array>();
  const write = (path: string, json: object) => saved.set(path, new TextEncoder().encode(jsonText(json)));
  const copy = (path: string, storagePath: string) => {
    const bytes = files.get(storagePath);
    if (!bytes) throw new RangeError(`the bytes of ${path} are not here`);
    saved.set(path, bytes);
  };
  for (const path of draft.otherFiles) copy(path, path);
  write("ids.json", ids);
  if (Object.keys(draft.site).length > 0) write("site.json", draft.site);
  for (const report of draft.reports) {
    for (const name of report.documents) copy(`${report.folder}/${name}`, keptPath(report, name));
    write(`${report.folder}/report.json`, report.settings);
    write(`${report.folder}/review.json`, report.review);
  }
  return saved;
}

/** The earliest date of a zip entry, in any time zone, so that the same files give the same bytes. */
const zipDay = new Date(1980, 0, 2);

/** The system that a zip says it is from, and the mode of a file there. Of one from DOS, as fflate writes it, Linux's unzip takes names for DOS's letters, "Delårsrapport" for another name. */
const unix = { os: 3, attrs: 0o100644 << 16 };

/** Files as a zip. */
export const zipOf = (files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files), { mtime: zipDay, ...unix });
