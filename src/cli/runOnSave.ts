import { readdirSync, watch } from "node:fs";
import type { FSWatcher } from "node:fs";
import { join } from "node:path";

/** A save often comes as several changes, and some programs write a file in two steps: wait until it has been still for so long. */
const stillFor = 200;

/**
 * Does `again` at once, and whenever something in `folder` or in a folder of it is saved; never twice at a time. Ends, when what is under way is done,
 * at an interrupt.
 */
export async function runOnSave(
  folder: string,
  onInterrupt: (stop: () => void) => void,
  again: () => Promise<void>,
): Promise<void> {
  let wanted = true;
  let ended = false;
  let wake = () => {};
  let settling: NodeJS.Timeout | undefined;
  const watched = new WatchedFolders(() => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      wanted = true;
      wake();
    }, stillFor);
  });
  onInterrupt(() => {
    ended = true;
    wake();
  });
  const isEnded = () => ended;
  while (!isEnded()) {
    if (wanted) {
      wanted = false;
      // Before it is read: what is saved in a new folder from now on is noticed, and what was saved before is read.
      watched.lookAt([folder, ...foldersIn(folder)]);
      await again();
    } else await new Promise<void>((done) => (wake = done));
  }
  clearTimeout(settling);
  watched.lookAt([]);
}

/** Watches folders one by one: Node's own recursive watching misses what is saved in a folder that is new. */
class WatchedFolders {
  private readonly watchers = new Map<string, FSWatcher>();
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** Watches these folders from now on, and no others. */
  lookAt(folders: readonly string[]): void {
    for (const folder of this.watchers.keys()) if (!folders.includes(folder)) this.leave(folder);
    for (const folder of folders) {
      if (this.watchers.has(folder)) continue;
      const watcher = watch(folder, this.changed);
      // The folder is gone; the folder that it stood in says so too.
      watcher.on("error", () => this.leave(folder));
      this.watchers.set(folder, watcher);
    }
  }

  private leave(folder: string): void {
    this.watchers.get(folder)?.close();
    this.watchers.delete(folder);
  }
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(folder, entry.name)] : [],
  );
