import type { Storage } from "./draftStore";
import { memoryStorage } from "./memoryStorage";

/**
 * Stores values in `durable` and, once that fails (no database, a full disk, a private window), in memory. Earlier values can still be
 * read if the database allows it. `onLost` is called once, at the first failure.
 */
export function durableStorage(durable: Storage, onLost: () => void): Storage {
  const fallback = memoryStorage();
  let isLost = false;
  const lose = () => {
    if (!isLost) onLost();
    isLost = true;
  };
  const inMemory = async (key: string): Promise<unknown> =>
    (await fallback.get(key)) ?? (await durable.get(key).catch(() => undefined));
  return {
    get: async (key) => {
      if (isLost) return inMemory(key);
      return durable.get(key).catch(() => {
        lose();
        return inMemory(key);
      });
    },
    set: async (key, value) => {
      if (isLost) return fallback.set(key, value);
      await durable.set(key, value).catch(() => {
        lose();
        return fallback.set(key, value);
      });
    },
    update: async (key, change) => {
      const inFallback = async () => fallback.set(key, change(await inMemory(key)));
      if (isLost) return inFallback();
      await durable.update(key, change).catch(() => {
        lose();
        return inFallback();
      });
    },
    delete: async (keys) => {
      await fallback.delete(keys);
      await durable.delete(keys).catch(lose);
    },
    keys: async () => {
      const kept = await durable.keys().catch(() => {
        lose();
        return [];
      });
      return [...new Set([...kept, ...(await fallback.keys())])];
    },
  };
}
