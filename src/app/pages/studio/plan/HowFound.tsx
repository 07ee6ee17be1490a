import { useTexts } from "../../../i18n/translation";
import type { PlannedColumn } from "../../../../convert/plan/readingPlan";

/** Says that a column's heading was not understood, or that its role was found by what stands under it. */
export function HowFound({ by }: Pick<PlannedColumn, "by">) {
  const t = useTexts("studio");
  return (
    <>
      {by === "none" && <strong> {t("plan.unknown")}</strong>}
      {by === "content" && <span className="muted"> {t("plan.byContent")}</span>}
    </>
  );
}
