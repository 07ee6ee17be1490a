import type { OpenedFile } from "./openedFile";
import { nameOf } from "./openedFile";
import { keptPath } from "./draft";
import type { Draft } from "./draft";

/** A file of a draft whose bytes are missing in this browser. */
export interface MissingFile {
  /** Where its bytes are kept. */
  path: string;
  name: string;
  /** The folder of the report that it belongs to; null for a file beside the reports. */
  folder: string | null;
}

/** The files of a draft whose bytes are missing. Until they are given again, the draft must not be read or saved, because their content would be lost. */
export const missingFiles = ({ reports, otherFiles }: Draft, files: ReadonlyMap<string, Uint8Array>): MissingFile[] =>
  [
    ...reports.flatMap((report) =>
      report.documents.map((name) => ({ path: keptPath(report, name), name, folder: report.folder })),
    ),
    ...otherFiles.map((path) => ({ path, name: nameOf(path), folder: null })),
  ].filter(({ path }) => !files.has(path));

/** Splits given files into replacements of missing ones, by their storage path, and the others. */
export function givenAgain(
  given: readonly OpenedFile[],
  missing: readonly MissingFile[],
): { restored: Map<string, Uint8Array>; others: OpenedFile[] } {
  const restored = new Map<string, Uint8Array>();
  const others = given.filter((file) => {
    const lost = missing.find(({ name, path }) => name === nameOf(file.path) && !restored.has(path));
    if (lost) restored.set(lost.path, file.bytes);
    return !lost;
  });
  return { restored, others };
}

/** Whether two files hold the same. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** The stored bytes; if they equal those in memory, the same object, so that cached readings stay valid. */
export const withKnown = (
  kept: ReadonlyMap<string, Uint8Array>,
  known: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> =>
  new Map(
    [...kept].map(([path, bytes]) => {
      const stored = known.get(path);
      return [path, stored && sameBytes(stored, bytes) ? stored : bytes];
    }),
  );
