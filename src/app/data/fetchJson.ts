import { DatasetError } from "../../domain/dataset/schemaVersion";
import type { LoadErrorKind } from "../i18n/errorTexts";

/** Why something is not here, in a word that the page has a sentence for. */
export class LoadError extends Error {
  override readonly name = "FetchError";
  readonly kind: LoadErrorKind;

  constructor(fault: LoadErrorKind, cause: unknown) {
    super(`the data is ${fault}`, { cause });
    this.kind = fault;
  }
}

/** Fetches a document and has it checked. Throws {@link LoadError}: what a careless host or a broken connection sends is no document. */
export async function fetchJson<T>(address: URL, read: (json: unknown) => T | Promise<T>): Promise<T> {
  const text = await fetch(address).then(
    (response) => {
      if (!response.ok) throw new LoadError("unreachable", response.status);
      return response.text().catch((error: unknown) => {
        throw new LoadError("broken", error);
      });
    },
    (error: unknown) => {
      throw new LoadError("unreachable", error);
    },
  );
  try {
    return await read(JSON.parse(text));
  } catch (error) {
    throw new LoadError(error instanceof DatasetError && error.kind === "newer" ? "newer" : "broken", error);
  }
}
