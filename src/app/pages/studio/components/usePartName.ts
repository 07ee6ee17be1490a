import { useTexts } from "../../../i18n/translation";
import type { PlannedPart } from "../../../../convert/plan/readingPlan";

/** A function that names a table or text by its place: document, sheet, number of the table, page. */
export function usePartName(): (part: Pick<PlannedPart, "file" | "place">) => string {
  const t = useTexts("studio");
  return ({ file, place }) =>
    [
      file.slice(file.indexOf("/") + 1),
      place.sheet,
      place.table === undefined ? undefined : t("ask.table", { table: place.table }),
      place.page === undefined ? undefined : t("plan.page", { page: place.page }),
    ]
      .filter((one) => one !== undefined)
      .join(", ");
}
