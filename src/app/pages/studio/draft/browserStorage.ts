import { createStore, delMany, get, keys, set, update } from "idb-keyval";
import type { Storage } from "./draftStore";

const databaseName = "kojelauta-studio";

/** Stores values in the browser's database (IndexedDB), which survives closing the page. If it is missing or closed, every call rejects. */
export function browserStorage(): Storage {
  const store = createStore(databaseName, "drafts");
  return {
    get: (key) => get<unknown>(key, store),
    set: (key, value) => set(key, value, store),
    update: (key, change) => update<unknown>(key, change, store),
    delete: (gone) => delMany([...gone], store),
    keys: async () => (await keys(store)).filter((key) => typeof key === "string"),
  };
}
