import type { Dataset } from "../../domain/dataset/schema";
import type { Method } from "../../domain/method";
import { openData } from "../../open-data/openData";
import { pageData } from "./dataFiles";

/** Everything below `data/` that is made from the dataset: what pages fetch, and what the data can be taken away in. */
export function siteData(
  dataset: Dataset,
  method: Method,
  siteUrl: string | undefined,
): { words: ReadonlyMap<string, string>; files: () => Generator<{ name: string; content: string | Uint8Array }> } {
  const { words, files } = pageData(dataset);
  return {
    words,
    *files() {
      yield { name: "method.json", content: `${JSON.stringify(method)}\n` };
      yield* files();
      yield* openData(dataset, siteUrl);
    },
  };
}
