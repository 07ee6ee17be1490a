import { DatasetError } from "../../domain/dataset/schemaVersion";
import type { LoadErrorKind } from "../i18n/errorTexts";

/** A failure to load something, with its kind, for which the page has a message. */
export class LoadError extends Error {
  override readonly name = "FetchError";
  readonly kind: LoadErrorKind;

  constructor(fault: LoadErrorKind, cause: unknown) {
    super(`the data is ${fault}`, { cause });
    this.kind = fault;
  }
}

/** Fetches and checks a JSON file. Throws {@link LoadError} if the connection fails or the host sends something else. */
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
