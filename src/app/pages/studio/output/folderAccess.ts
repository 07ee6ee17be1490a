/** The File System Access API, which only some browsers have. */
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

/** Null if it does not exist. If it exists and cannot be read, that is an error: it must not be overwritten as if it did not exist. */
function nullIfAbsent(error: unknown): null {
  if (error instanceof DOMException && error.name === "NotFoundError") return null;
  throw error;
}

/** Names of the files in a folder within another; none where it is not there. */
export async function namesIn(folder: FileSystemDirectoryHandle, name: string): Promise<string[]> {
  const inside = await folder.getDirectoryHandle(name).catch(nullIfAbsent);
  const names: string[] = [];
  if (inside) for await (const one of inside.keys()) names.push(one);
  return names;
}

/** The bytes of those files of a folder that are there, by their paths. */
export async function bytesIn(
  folder: FileSystemDirectoryHandle,
  paths: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const path of paths) {
    const { names, name } = partsOf(path);
    let inside: FileSystemDirectoryHandle | null = folder;
    for (const one of names) inside = (await inside?.getDirectoryHandle(one).catch(nullIfAbsent)) ?? null;
    const handle = await inside?.getFileHandle(name).catch(nullIfAbsent);
    if (handle) found.set(path, new Uint8Array(await (await handle.getFile()).arrayBuffer()));
  }
  return found;
}

/** The folders that a file stands in, from the outermost, and its own name. */
function partsOf(path: string): { names: string[]; name: string } {
  const names = path.split("/");
  return { name: names.pop() ?? path, names };
}

/** Writes files into a folder, making the folders that they stand in. */
export async function writeFolder(
  folder: FileSystemDirectoryHandle,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  for (const [path, bytes] of files) {
    const { names, name } = partsOf(path);
    let inside = folder;
    for (const part of names) inside = await inside.getDirectoryHandle(part, { create: true });
    const writable = await (await inside.getFileHandle(name, { create: true })).createWritable();
    await writable.write(new Uint8Array(bytes));
    await writable.close();
  }
}
