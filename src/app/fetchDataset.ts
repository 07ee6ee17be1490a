import type { Dataset } from "../model/dataset";
import { DatasetError, readDataset } from "../model/readDataset";
import type { FetchFault } from "./fault";

/** Why the data is not here, in a word that the page has a sentence for. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly fault: FetchFault;

  constructor(fault: FetchFault, cause: unknown) {
    super(`the data is ${fault}`, { cause });
    this.fault = fault;
  }
}

/** Fetches the dataset and checks it. Throws {@link FetchError}: what a careless host or a broken connection sends is no dataset. */
export async function fetchDataset(address: URL): Promise<Dataset> {
  const text = await fetch(address).then(
    (response) => {
      if (!response.ok) throw new FetchError("unreachable", response.status);
      return response.text().catch((error: unknown) => {
        throw new FetchError("broken", error);
      });
    },
    (error: unknown) => {
      throw new FetchError("unreachable", error);
    },
  );
  try {
    return readDataset(JSON.parse(text));
  } catch (error) {
    throw new FetchError(error instanceof DatasetError && error.kind === "newer" ? "newer" : "broken", error);
  }
}
