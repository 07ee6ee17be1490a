import type { ReportSettings } from "../../../../convert/settings/reportSettings";

/** Whether higher or lower is better for an indicator. */
export const directions = ["higher", "lower"] as const;
/** One of {@link directions}. */
export type Direction = (typeof directions)[number];

/** The directions with those of some indicators changed; null removes one, so that it is asked. Returns undefined if none are left. */
export function withDirection(
  better: ReportSettings["better"],
  indicators: readonly string[],
  direction: Direction | null,
): ReportSettings["better"] {
  const others = Object.entries(better ?? {}).filter(([one]) => !indicators.includes(one));
  const decided = direction === null ? [] : indicators.map((one) => [one, direction] as const);
  const after = [...others, ...decided];
  return after.length === 0 ? undefined : Object.fromEntries(after);
}
