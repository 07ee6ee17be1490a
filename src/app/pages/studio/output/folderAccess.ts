/** Folders of this machine that a page may read and write, where the browser has that. */
interface WithFolders {
  showDirectoryPicker: (options: { mode: "read" | "readwrite" }) => Promise<FileSystemDirectoryHandle>;
}

const hasFolders = (scope: object): scope is WithFolders => "showDirectoryPicker" in scope;

/** Whether this browser lets a page write into a folder. It does so over HTTPS only. */
export const canWriteFolder = (): boolean => hasFolders(window);

/** Asks for a folder to write into; null where the person chooses none. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  if (!hasFolders(window)) return null;
  try {
    return await window.showDirectoryPicker({ mode: "readwrite" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** Names of the files in a folder within another; none where it is not there. */
export async function namesIn(folder: FileSystemDirectoryHandle, name: string): Promise<string[]> {
  const inside = await folder.getDirectoryHandle(name).catch(() => null);
  const names: string[] = [];
  if (inside) for await (const one of inside.keys()) names.push(one);
  return names;
}

/** The text of a file in a folder; null where there is none. */
export async function textIn(folder: FileSystemDirectoryHandle, name: string): Promise<string | null> {
  const handle = await folder.getFileHandle(name).catch(() => null);
  return handle && (await handle.getFile()).text();
}

/** Writes files into a folder, making the folders that they stand in. */
export async function writeFolder(
  folder: FileSystemDirectoryHandle,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  for (const [path, bytes] of files) {
    const parts = path.split("/");
    const name = parts.pop() ?? path;
    let inside = folder;
    for (const part of parts) inside = await inside.getDirectoryHandle(part, { create: true });
    const writable = await (await inside.getFileHandle(name, { create: true })).createWritable();
    await writable.write(new Uint8Array(bytes));
    await writable.close();
  }
}
