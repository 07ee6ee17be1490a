import { DatasetError } from "../../domain/dataset/parse";
import type { FetchFault } from "../shell/errorTexts";

/** Why something is not here, in a word that the page has a sentence for. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly fault: FetchFault;

  constructor(fault: FetchFault, cause: unknown) {
    super(`the data is ${fault}`, { cause });
    this.fault = fault;
  }
}

/** Fetches a document and has it checked. Throws {@link FetchError}: what a careless host or a broken connection sends is no document. */
export async function fetched<T>(address: URL, read: (json: unknown) => T | Promise<T>): Promise<T> {
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
    return await read(JSON.parse(text));
  } catch (error) {
    throw new FetchError(error instanceof DatasetError && error.kind === "newer" ? "newer" : "broken", error);
  }
}
