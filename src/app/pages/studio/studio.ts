import type { Action } from "./draft/applyAction";
import type { Draft } from "./draft/draft";
import type { DraftEntry } from "./draft/draftStore";
import type { OpenedFile } from "./draft/openedFile";
import type { Notice } from "./notice";
import type { DocumentVersion } from "./sources/givenDocuments";
import type { DraftProgress, DraftReading } from "./sources/readDraft";

/** What the studio shows. */
export type Phase =
  | { kind: "start" }
  | { kind: "reading"; progress: DraftProgress }
  | { kind: "working"; draft: Draft; files: ReadonlyMap<string, Uint8Array>; reading: DraftReading };

/** What a person says of another version of a document. */
export type VersionChoice = "replace" | "beside" | "leave";

/** The studio's state and actions. */
export interface Studio {
  phase: Phase;
  /** The progress of reading a report again, if that takes long; else null. */
  progress: DraftProgress | null;
  drafts: readonly DraftEntry[];
  notice: Notice | null;
  isKept: boolean;
  /** Opens files after reading them; shows a notice if one cannot be read. */
  open: (given: Promise<readonly OpenedFile[]>) => void;
  resume: (id: string) => void;
  discard: (id: string) => void;
  /** Cancels the current work and returns to the start. Decisions are kept. */
  close: () => void;
  act: (action: Action) => void;
  /** Other versions of documents that the open report holds; each waits for a person's word. */
  versions: readonly DocumentVersion[];
  settleVersion: (version: DocumentVersion, how: VersionChoice) => void;
}
