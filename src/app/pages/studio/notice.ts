import type { Message } from "../../../convert/message";
import { ZipError } from "../../../convert/formats/office/unzip";
import { openReport } from "./draft/draft";
import type { Draft } from "./draft/draft";
import { SeveralFoldersError } from "./sources/givenParts";
import { nameOf } from "./draft/openedFile";
import type { SavedFolder } from "./sources/savedFolder";
import { SettingsFileError } from "./sources/settingsIn";

/** A notice for the person; the page has a text for each kind. */
export type Notice =
  | { kind: "not-kept" }
  | { kind: "discarded" }
  | { kind: "settings-file"; file: string }
  | { kind: "zip"; why: string }
  | { kind: "nothing-in-it" }
  /** No document could be read, and why. */
  | { kind: "unreadable"; messages: readonly Message[] }
  | { kind: "several-folders" }
  /** A saved folder was opened: these documents were added to a report of it, and these were not opened. */
  | { kind: "opened-with"; title: string; added: readonly string[]; outside: readonly string[] }
  | { kind: "failed"; why: string };

/** The notice for an error. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof SettingsFileError) return { kind: "settings-file", file: error.file };
  if (error instanceof SeveralFoldersError) return { kind: "several-folders" };
  if (error instanceof ZipError) return { kind: "zip", why: error.message };
  return { kind: "failed", why: error instanceof Error ? error.message : String(error) };
}

/** The notice for a saved folder that was opened with further documents; null if there were none. */
export function openedWith({ loose, outside }: SavedFolder, draft: Draft): Notice | null {
  if (loose.length + outside.length === 0) return null;
  const { settings, folder } = openReport(draft);
  return {
    kind: "opened-with",
    title: settings.title ?? folder,
    added: loose.map(({ path }) => nameOf(path)),
    outside,
  };
}
