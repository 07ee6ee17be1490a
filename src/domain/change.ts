import { verdicts } from "./status";
import type { Status, Verdict } from "./status";

/**
 * How a target changed between two rounds, in display order: bad news first. Reaching the target is `reached`, not `better`. `reread`: the status
 * differs although the words that decide it are the same, so the target itself did not change.
 */
export const changes = ["worse", "dropped", "new", "better", "reached", "reread", "same"] as const;

/** One of {@link changes}. */
export type Change = (typeof changes)[number];

const rank = (status: Verdict): number => verdicts.indexOf(status);

/** The change from one status to another, without looking at the words. */
export function changeBetweenStatuses(before: Status, after: Status): Exclude<Change, "reread"> {
  if (before === after) return "same";
  if (after === "none") return "dropped";
  if (after === "achieved") return "reached";
  if (before === "none") return "new";
  return rank(after) > rank(before) ? "worse" : "better";
}
