import type { TFunction } from "i18next";
import type { CitedCell } from "../../domain/goal/citedCells";

/** A source place in words. */
export function sourceReference(t: TFunction<"goal">, { file, page, row, column, paragraphs }: CitedCell): string {
  const runs = paragraphs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
  const several = paragraphs.length > 1 || paragraphs.some(({ first, last }) => first !== last);
  const place = {
    file: file.split("/").at(-1) ?? file,
    row,
    column,
    paragraphs: t(several ? "paragraphs" : "paragraph", { run: runs.join(", ") }),
  };
  return page === undefined ? t("source", place) : t("sourceOnPage", { ...place, page });
}
