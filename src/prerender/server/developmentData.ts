import { readDataset } from "../../domain/dataset/readDataset";
import { pageData } from "../data/dataFiles";
import { siteStyle, siteStyleFile } from "../theme";

type Content = string | Uint8Array;

/**
 * Returns a function that gives the generated files by path below the site, for the development server: data files and the publisher's stylesheet.
 * Null for other paths. Rules and downloads are made only on request, because they take a while to load.
 */
export function developmentData(json: unknown): (path: string) => Promise<Content | null> {
  const dataset = readDataset(json);
  const opening = new Map([...pageData(dataset).files()].map(({ name, content }) => [`data/${name}`, content]));
  let rest: Promise<Map<string, Content>> | null = null;
  const makeRest = async () => {
    const [{ siteData }, { readersMethod }] = await Promise.all([
      import("../data/siteData"),
      import("../readersMethod"),
    ]);
    const files = siteData(dataset, await readersMethod(), undefined).files();
    return new Map([...files].map(({ name, content }) => [`data/${name}`, content]));
  };
  return async (path) => {
    if (path === siteStyleFile) return siteStyle(dataset.site) ?? "";
    return opening.get(path) ?? (await (rest ??= makeRest())).get(path) ?? null;
  };
}
