import type { Draft } from "./draft";
import { keptFiles } from "./draft";

/** A key-value store for drafts. `update` reads and writes in one transaction, so that other tabs cannot interfere. */
export interface Storage {
  get: (key: string) => Promise<unknown>;
  set: (key: string, value: unknown) => Promise<void>;
  update: (key: string, change: (before: unknown) => unknown) => Promise<void>;
  delete: (keys: readonly string[]) => Promise<void>;
  keys: () => Promise<string[]>;
}

/** A draft as the list of drafts shows it. */
export type DraftEntry = Pick<Draft, "id" | "changed" | "folder" | "reports">;

/** Drafts with the bytes of their documents. */
export interface DraftStore {
  list: () => Promise<DraftEntry[]>;
  load: (id: string) => Promise<{ draft: Draft; files: Map<string, Uint8Array> } | null>;
  create: (draft: Draft, files: ReadonlyMap<string, Uint8Array>) => Promise<void>;
  /** Keeps more documents of a draft. */
  addFiles: (id: string, files: ReadonlyMap<string, Uint8Array>) => Promise<void>;
  /** Applies a change to the stored draft, which another tab may have changed, and returns the result; null if the draft was deleted. */
  change: (id: string, apply: (draft: Draft) => Draft) => Promise<Draft | null>;
  discard: (id: string) => Promise<void>;
}

const draftKey = (id: string): string => `draft/${id}`;
const filePrefix = (id: string): string => `file/${id}/`;
const fileKey = (id: string, path: string): string => filePrefix(id) + path;

/** Keeps drafts in a storage. `now` is the time in ISO form. */
export function createDraftStore(storage: Storage, now: () => string = () => new Date().toISOString()): DraftStore {
  return {
    list: async () => {
      const keys = (await storage.keys()).filter((key) => key.startsWith(draftKey("")));
      const drafts = await Promise.all(keys.map((key) => storage.get(key)));
      return drafts.filter(isDraft).toSorted((a, b) => (a.changed < b.changed ? 1 : -1));
    },
    load: async (id) => {
      const draft = await storage.get(draftKey(id));
      if (!isDraft(draft)) return null;
      const files = new Map<string, Uint8Array>();
      for (const path of keptFiles(draft)) {
        const bytes = await storage.get(fileKey(id, path));
        if (bytes instanceof Uint8Array) files.set(path, bytes);
      }
      return { draft, files };
    },
    create: async (draft, files) => {
      for (const [path, bytes] of files) await storage.set(fileKey(draft.id, path), bytes);
      await storage.set(draftKey(draft.id), draft);
    },
    addFiles: async (id, files) => {
      for (const [path, bytes] of files) await storage.set(fileKey(id, path), bytes);
    },
    change: async (id, apply) => {
      let after: Draft | null = null;
      await storage.update(draftKey(id), (before) => {
        if (!isDraft(before)) return before;
        const changed = apply(before);
        after = changed === before ? before : { ...changed, revision: before.revision + 1, changed: now() };
        return after;
      });
      return after;
    },
    discard: async (id) => {
      const files = (await storage.keys()).filter((key) => key.startsWith(filePrefix(id)));
      await storage.delete([draftKey(id), ...files]);
    },
  };
}

/** Only this module writes drafts, so checking for their fields is enough. */
const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" &&
  value !== null &&
  "revision" in value &&
  "reports" in value &&
  "history" in value &&
  "folder" in value;
