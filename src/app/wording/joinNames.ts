import type { TFunction } from "i18next";

/**
 * Names in a sentence: "A", "A ja B", "A, B ja C". Not by `Intl.ListFormat`: browsers differ, and the first render must equal the prerendered page.
 */
export function joinNames(t: TFunction<"common">, names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : t("list.last", { rest: names.slice(0, -1).join(", "), last });
}
