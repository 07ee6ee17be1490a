import { readdirSync, watch } from "node:fs";
import type { FSWatcher } from "node:fs";
import { join } from "node:path";

/**
 * How long files must be unchanged before they are read, in milliseconds: a save often comes as several changes, and some programs write in two
 * steps.
 */
const debounceDelay = 200;

/** Runs `again` at once and after every save in `folder` or its subfolders, never two runs at a time. Ends at an interrupt, after the current run. */
export async function runOnSave(
  folder: string,
  onInterrupt: (stop: () => void) => void,
  again: () => Promise<void>,
): Promise<void> {
  let wanted = true;
  let ended = false;
  let wake = () => {};
  let debounceTimer: NodeJS.Timeout | undefined;
  const watched = new WatchedFolders(() => {
    clearTimeout(debounceTimer);
    debounceTimer = setTimeout(() => {
      wanted = true;
      wake();
    }, debounceDelay);
  });
  onInterrupt(() => {
    ended = true;
    wake();
  });
  const isEnded = () => ended;
  while (!isEnded()) {
    if (wanted) {
      wanted = false;
      // Watch before reading: then nothing saved in a new folder in between is missed.
      watched.watchOnly([folder, ...foldersIn(folder)]);
      await again();
    } else await new Promise<void>((done) => (wake = done));
  }
  clearTimeout(debounceTimer);
  watched.watchOnly([]);
}

/** Watches each folder separately: Node's recursive watching misses saves in new folders. */
class WatchedFolders {
  private readonly watchers = new Map<string, FSWatcher>();
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** Watches exactly these folders from now on. */
  watchOnly(folders: readonly string[]): void {
    for (const folder of this.watchers.keys()) if (!folders.includes(folder)) this.leave(folder);
    for (const folder of folders) {
      if (this.watchers.has(folder)) continue;
      const watcher = watch(folder, this.changed);
      // The folder was removed; the watcher of its parent notices that too.
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
