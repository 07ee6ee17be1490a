import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The publisher's settings and every id that was ever published, read from the sources. The studio uses them so that links keep working. */
export interface StudioBase {
  ids: unknown;
  site: unknown;
}

/** Reads the settings files beside the reports; missing files are left out. */
export const readStudioBase = async (sources: string): Promise<StudioBase> => ({
  ids: (await jsonIn(join(sources, "ids.json"))) ?? { goals: [] },
  site: (await jsonIn(join(sources, "site.json"))) ?? {},
});

async function jsonIn(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as unknown);
}
