import type { Storage } from "./draftStore";

/** Keeps values until the page is closed. */
export function memoryStorage(values = new Map<string, unknown>()): Storage {
  return {
    get: (key) => Promise.resolve(values.get(key)),
    set: (key, value) => {
      values.set(key, value);
      return Promise.resolve();
    },
    update: (key, change) => {
      values.set(key, change(values.get(key)));
      return Promise.resolve();
    },
    delete: (keys) => {
      for (const key of keys) values.delete(key);
      return Promise.resolve();
    },
    keys: () => Promise.resolve([...values.keys()]),
  };
}
