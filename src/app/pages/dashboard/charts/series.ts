import type { Round } from "../../../../domain/dataset/schema";
import type { ShownStatus } from "../../../../domain/status";

/** The sides of a bar, each list from the zero line outwards. */
export interface BarSides {
  /** Bad news, before the zero line. */
  before: readonly ShownStatus[];
  /** Good news, after the zero line, so that a bar goes from worst to best. */
  after: readonly ShownStatus[];
  /** Neither: not assessed, to be checked, and in an outcome also "on track", which is not a result. */
  apart: readonly ShownStatus[];
}

const before: readonly ShownStatus[] = ["at-risk", "not-achieved"];

/** The sides of a bar, by the kind of its round. */
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

/** One bar with its name and the kind of its round. */
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
