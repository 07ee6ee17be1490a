import type { ShownStatus } from "../../../../domain/status";

/**
 * The order of a bar's segments, of the legend and of the table's columns. What is at risk or not met stands before the line that all bars
 * share, what is achieved after it: both are measured from that line, so bars compare by either.
 */
export const segmentOrder = [
  "not-achieved",
  "at-risk",
  "achieved",
  "on-track",
  "to-check",
  "none",
] as const satisfies readonly ShownStatus[];

/** The segments before the line, from the line outwards. */
export const beforeLine = ["at-risk", "not-achieved"] as const satisfies readonly ShownStatus[];

/** The segments after the line, from the line outwards. */
export const afterLine = ["achieved", "on-track", "to-check", "none"] as const satisfies readonly ShownStatus[];

/** The rows' kinds: what one bar stands for. */
export type BarKind = "theme" | "programme" | "round";

/** One bar with its name and the address that shows its targets. */
export interface ChartBar {
  id: string;
  name: string;
  lang?: string;
  tally: Record<ShownStatus, number>;
}
