import { ZipError } from "../../../convert/formats/unzip";
import { SettingsFileError } from "./sources/savedFolder";

/** What a person should know, as the page has a sentence for it. */
export type Notice =
  | { kind: "not-kept" }
  | { kind: "discarded" }
  | { kind: "settings-file"; file: string }
  | { kind: "zip"; why: string }
  | { kind: "nothing-in-it" }
  | { kind: "failed"; why: string };

/** What to say of an error. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof SettingsFileError) return { kind: "settings-file", file: error.file };
  if (error instanceof ZipError) return { kind: "zip", why: error.message };
  return { kind: "failed", why: error instanceof Error ? error.message : String(error) };
}
