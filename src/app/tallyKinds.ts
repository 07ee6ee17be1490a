import type { Status } from "../model/status";

/** The order of a bar's segments, and of the table's columns: what is reached first, what will not be met last. */
export const tallyOrder = [
  "achieved",
  "on-track",
  "none",
  "at-risk",
  "not-achieved",
] as const satisfies readonly Status[];

/** The rows' kinds: what one bar stands for. */
export type TallyKind = "theme" | "programme" | "round";

/** One bar with its name and the address that shows its targets. */
export interface NamedTally {
  id: string;
  name: string;
  lang?: string;
  tally: Record<Status, number>;
}
