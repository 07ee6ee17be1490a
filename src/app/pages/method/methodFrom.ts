import type { i18n } from "i18next";
import type { MethodPart, MethodSource } from "../../data/methodSource";

/**
 * Fetches the method when it is first asked for. What does not come is waited for: the written page stays as it is, and where there is none
 * the page says how to load it anew.
 */
export function methodFrom(address: URL, translator: i18n): MethodSource {
  let coming: Promise<MethodPart> | null = null;
  return () =>
    (coming ??= import("./loadMethod")
      .then(({ loadMethod }) => loadMethod(address, translator))
      .catch(() => new Promise<never>(() => undefined)));
}
