import { verdicts } from "./status";
import type { Status, Verdict } from "./status";

/** What happened to a target between two rounds, in the order in which a leader wants to meet it. Reaching the target is `reached`, not `better`. */
export const changes = ["worse", "dropped", "new", "better", "reached", "same"] as const;

/** One of {@link changes}. */
export type Change = (typeof changes)[number];

const rank = (status: Verdict): number => verdicts.indexOf(status);

/** Names the change from one status to another. */
export function changeBetween(before: Status, after: Status): Change {
  if (before === after) return "same";
  if (after === "none") return "dropped";
  if (after === "achieved") return "reached";
  if (before === "none") return "new";
  return rank(after) > rank(before) ? "worse" : "better";
}
