import { verdicts } from "./status";
import type { Status, Verdict } from "./status";

/**
 * What happened to a target between two rounds, in the order in which a leader wants to meet it. Reaching the target is `reached`, not `better`.
 * `reread` is no change of state: the status differs, the words that decide it do not.
 */
export const changes = ["worse", "dropped", "new", "better", "reached", "reread", "same"] as const;

/** One of {@link changes}. */
export type Change = (typeof changes)[number];

const rank = (status: Verdict): number => verdicts.indexOf(status);

/** Names the change from one status to another, whatever the words. */
export function changeBetweenStatuses(before: Status, after: Status): Exclude<Change, "reread"> {
  if (before === after) return "same";
  if (after === "none") return "dropped";
  if (after === "achieved") return "reached";
  if (before === "none") return "new";
  return rank(after) > rank(before) ? "worse" : "better";
}
