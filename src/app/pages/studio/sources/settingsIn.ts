import * as z from "zod/mini";
import type { OpenedFile } from "../draft/openedFile";

/** Thrown for an invalid settings file. Nothing is opened then, because saving would lose its content. */
export class SettingsFileError extends Error {
  override readonly name = "SettingsFileError";
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file} cannot be understood`, { cause });
    this.file = file;
  }
}

/** What the settings file at a path holds; `absent` where there is none. Throws {@link SettingsFileError}. */
export function settingsIn<T>(files: readonly OpenedFile[], path: string, schema: z.ZodMiniType<T>, absent: T): T {
  const file = files.find((one) => one.path === path);
  if (!file) return absent;
  try {
    return z.parse(schema, JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(file.bytes)));
  } catch (error) {
    throw new SettingsFileError(path, error);
  }
}
