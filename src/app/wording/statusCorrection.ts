import type { TFunction } from "i18next";
import type { Assessment, Round } from "../../domain/dataset/schema";
import { formatDate } from "./formatDate";

/** "Corrected 3.12.2026, was on track", where a published status was corrected; else null. */
export function statusCorrection(
  t: TFunction<"common">,
  { review }: Pick<Assessment, "review">,
  kind: Round["kind"],
): string | null {
  if (review?.was === undefined) return null;
  const was = t(`corrected.${kind}.${review.was}`);
  return review.on === undefined
    ? t("corrected.undated", { was })
    : t("corrected.on", { date: formatDate(review.on), was });
}
