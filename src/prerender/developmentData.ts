import { readDataset } from "../domain/dataset/readDataset";
import { pageData } from "./data/dataFiles";
import { siteStyle, siteStyleFile } from "./theme";

type Content = string | Uint8Array;

/**
 * What the development server answers besides source files, by path below the site: the data made from a dataset, and the publisher's look. Null for a path
 * that is none of these. What the dashboard does not open with is made when it is asked for: the rules and the downloads take a while to load.
 */
export function developmentData(json: unknown): (path: string) => Promise<Content | null> {
  const dataset = readDataset(json);
  const opening = new Map([...pageData(dataset).files()].map(({ name, content }) => [`data/${name}`, content]));
  let rest: Promise<Map<string, Content>> | null = null;
  const makeRest = async () => {
    const [{ siteData }, { readersMethod }] = await Promise.all([import("./data/siteData"), import("./readersMethod")]);
    const files = siteData(dataset, await readersMethod(), undefined).files();
    return new Map([...files].map(({ name, content }) => [`data/${name}`, content]));
  };
  return async (path) => {
    if (path === siteStyleFile) return siteStyle(dataset.site) ?? "";
    return opening.get(path) ?? (await (rest ??= makeRest())).get(path) ?? null;
  };
}
