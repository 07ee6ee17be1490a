import { freePath, keptPath, openReport } from "../draft/draft";
import type { Draft } from "../draft/draft";
import { givenAgain, missingFiles, sameBytes } from "../draft/keptBytes";
import type { OpenedFile } from "../draft/openedFile";
import { safeNames } from "./newReport";

/** Another version of a document that the report holds under the same name. */
export interface DocumentVersion {
  name: string;
  bytes: Uint8Array;
}

/** A document that joins a report, and where its bytes are to be kept. */
export interface NewDocument extends DocumentVersion {
  path: string;
}

/** Files that are given to an open report, by what becomes of them. */
export interface GivenDocuments {
  /** The bytes of files that the browser had lost, by where they are kept. */
  restored: Map<string, Uint8Array>;
  added: NewDocument[];
  /** The names of those that the report holds already, byte for byte. They are not added again. */
  same: string[];
  /** A person says whether they replace what the report holds: reading both would count their goals twice. */
  versions: DocumentVersion[];
}

/** Sorts files that are given to the open report, whose documents' bytes are among `files`. */
export function givenDocuments(
  draft: Draft,
  files: ReadonlyMap<string, Uint8Array>,
  given: readonly OpenedFile[],
): GivenDocuments {
  const report = openReport(draft);
  const { restored, others } = givenAgain(given, missingFiles(draft, files));
  const held = report.documents.flatMap((name) => {
    const path = keptPath(report, name);
    return restored.get(path) ?? files.get(path) ?? [];
  });
  const same: string[] = [];
  const versions: DocumentVersion[] = [];
  const unknown: OpenedFile[] = [];
  for (const { path, bytes } of others) {
    const [name = path] = safeNames([path]);
    if (held.some((one) => sameBytes(one, bytes))) same.push(name);
    else if (report.documents.includes(name)) versions.push({ name, bytes });
    else {
      unknown.push({ path, bytes });
      held.push(bytes);
    }
  }
  return { restored, added: newDocuments(draft, unknown), same, versions };
}

/** Documents that join the open report under names that none of its documents has. */
export function newDocuments(draft: Draft, given: readonly OpenedFile[]): NewDocument[] {
  const names = safeNames(
    given.map(({ path }) => path),
    openReport(draft).documents,
  );
  return given.map(({ bytes }, at) => {
    const name = names[at] ?? "";
    return { name, bytes, path: freePath(draft, name) };
  });
}
