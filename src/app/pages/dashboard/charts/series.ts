import type { Round } from "../../../../domain/dataset/schema";
import type { ShownStatus } from "../../../../domain/status";

/** Where the segments of a bar stand, each list from the line that all bars share outwards. */
export interface BarSides {
  /** Bad news, before the line. */
  before: readonly ShownStatus[];
  /** Good news, after the line: so that a bar reads from the worst to the best. */
  after: readonly ShownStatus[];
  /** Neither, apart from both: not assessed, to be checked, and in an outcome without a result. */
  apart: readonly ShownStatus[];
}

const before: readonly ShownStatus[] = ["at-risk", "not-achieved"];

/** The sides of a bar, by the kind of the round that it counts. */
export const sidesOf: Record<Round["kind"], BarSides> = {
  forecast: { before, after: ["on-track", "achieved"], apart: ["to-check", "none"] },
  outcome: { before, after: ["achieved"], apart: ["on-track", "to-check", "none"] },
};

/** A bar's segments from left to right. */
export function segmentOrder(kind: Round["kind"]): ShownStatus[] {
  const sides = sidesOf[kind];
  return [...sides.before.toReversed(), ...sides.after, ...sides.apart];
}

/** What one bar stands for. */
export type BarKind = "theme" | "programme" | "unit" | "round";

/** One bar with its name, and the kind of the round that it counts. */
export interface ChartBar {
  id: string;
  name: string;
  lang?: string;
  kind: Round["kind"];
  tally: Record<ShownStatus, number>;
}

/** How many targets of the bar have one of the statuses. */
export const countOf = ({ tally }: Pick<ChartBar, "tally">, statuses: readonly ShownStatus[]): number =>
  statuses.reduce((sum, status) => sum + tally[status], 0);
