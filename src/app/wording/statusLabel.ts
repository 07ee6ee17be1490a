import type { TFunction } from "i18next";
import type { Round } from "../../domain/dataset/schema";
import type { NoneReason, ShownStatus } from "../../domain/status";

/** A status in words, depending on the kind of round; "to check" has its own word. */
export const statusLabel = (
  t: TFunction<"common">,
  status: ShownStatus,
  kind: Round["kind"],
  noneReason?: NoneReason | null,
): string => (status === "to-check" || noneReason === "unclear" ? t("status.unclear") : t(`status.${kind}.${status}`));
