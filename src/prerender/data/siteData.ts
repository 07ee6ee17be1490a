import type { Dataset } from "../../domain/dataset/schema";
import type { Method } from "../../domain/method";
import { openData } from "../../open-data/openData";
import { pageData } from "./dataFiles";

/** All files below `data/` that are made from the dataset: those that pages fetch, and the open data. */
export function siteData(
  dataset: Dataset,
  method: Method,
  siteUrl: string | undefined,
): {
  goalTextFiles: ReadonlyMap<string, string>;
  files: () => Generator<{ name: string; content: string | Uint8Array }>;
} {
  const { goalTextFiles, files } = pageData(dataset);
  return {
    goalTextFiles,
    *files() {
      yield { name: "method.json", content: `${JSON.stringify(method)}\n` };
      yield* files();
      yield* openData(dataset, siteUrl);
    },
  };
}
