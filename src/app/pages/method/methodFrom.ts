import type { i18n } from "i18next";
import type { MethodPart, MethodSource } from "../../data/methodSource";

/** Fetches the method when it is first requested. If that fails, the prerendered page stays; without one, the page offers to reload. */
export function methodFrom(address: URL, translator: i18n): MethodSource {
  let coming: Promise<MethodPart> | null = null;
  return () =>
    (coming ??= import("./loadMethod")
      .then(({ loadMethod }) => loadMethod(address, translator))
      .catch(() => new Promise<never>(() => undefined)));
}
