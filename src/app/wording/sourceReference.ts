import type { TFunction } from "i18next";
import type { CitedCell } from "../../domain/goal/citedCells";

/** A source place in words. */
export function sourceReference(t: TFunction<"goal">, { file, row, column, paragraphs }: CitedCell): string {
  const runs = paragraphs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
  const several = paragraphs.length > 1 || paragraphs.some(({ first, last }) => first !== last);
  return t("source", {
    file: file.split("/").at(-1) ?? file,
    row,
    column,
    paragraphs: t(several ? "paragraphs" : "paragraph", { run: runs.join(", ") }),
  });
}
