/** A file that a person chose, dropped or pasted, with its path if it came in a folder or a zip. */
export interface OpenedFile {
  path: string;
  bytes: Uint8Array;
}

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
