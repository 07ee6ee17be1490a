import type { Storage } from "./draftStore";

/** Keeps values until the page is closed. */
export function memoryStorage(kept = new Map<string, unknown>()): Storage {
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value) => {
      kept.set(key, value);
      return Promise.resolve();
    },
    update: (key, change) => {
      kept.set(key, change(kept.get(key)));
      return Promise.resolve();
    },
    delete: (keys) => {
      for (const key of keys) kept.delete(key);
      return Promise.resolve();
    },
    keys: () => Promise.resolve([...kept.keys()]),
  };
}
