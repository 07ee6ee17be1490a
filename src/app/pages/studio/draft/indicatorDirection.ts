import { nameKey } from "../../../../convert/text/nameKey";
import type { ReportSettings } from "../../../../convert/settings/reportSettings";

/** Whether higher or lower is better for an indicator. */
export const indicatorDirections = ["higher", "lower"] as const;
/** One of {@link indicatorDirections}. */
export type IndicatorDirection = (typeof indicatorDirections)[number];

/** The settings with the directions of some indicators changed; null removes them, so that they are asked again. Returns undefined if none are left. */
export function withDirection(
  better: ReportSettings["better"],
  indicators: readonly string[],
  direction: IndicatorDirection | null,
): ReportSettings["better"] {
  // The converter takes names that differ in capitals or signs for one, and would follow the earlier entry.
  const keys = new Set(indicators.map(nameKey));
  const others = Object.entries(better ?? {}).filter(([one]) => !keys.has(nameKey(one)));
  const decided = direction === null ? [] : indicators.map((one) => [one, direction] as const);
  const after = [...others, ...decided];
  return after.length === 0 ? undefined : Object.fromEntries(after);
}
