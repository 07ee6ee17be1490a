import type { i18n } from "i18next";
import type { ComponentType } from "react";
import type { Language } from "../../../domain/dataset/schema";
import type { Method } from "../../../domain/method";

/** What the page of the method shows, and what shows it. */
export interface MethodPart {
  method: Method;
  Rules: ComponentType<{ method: Method }>;
}

/** The rules weigh more than the page around them, so that only their own page has them: at once where it is written, fetched where it is read. */
export type MethodSource = () => MethodPart | Promise<MethodPart>;

/**
 * Fetches the method when it is first asked for. What does not come is waited for: the written page stays as it is, and where there is none
 * the page says how to load it anew.
 */
export function methodFrom(address: URL, language: Language, translator: i18n): MethodSource {
  let coming: Promise<MethodPart> | null = null;
  return () =>
    (coming ??= import("./loadMethod")
      .then(({ loadMethod }) => loadMethod(address, language, translator))
      .catch(() => new Promise<never>(() => undefined)));
}
