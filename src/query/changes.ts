import type { Assessment, Goal, Target } from "../model/dataset";
import { severity, verdicts } from "../model/status";
import type { Status, Verdict } from "../model/status";
import { assessmentIn } from "./assessmentIn";

/** What happened to a target between two rounds. Reaching the target is `reached`, not `better`. */
export const changes = ["worse", "dropped", "new", "better", "reached", "same"] as const;

/** One of {@link changes}, in the order in which a leader wants to meet them. */
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

/** A target's change between two rounds, with what each of them says. */
export interface TargetChange {
  goal: Goal;
  target: Target;
  change: Change;
  before: Assessment;
  after: Assessment;
}

/** Every target's change between two rounds: worse first, then in the report's order. */
export function changesBetween(goals: readonly Goal[], beforeId: string, afterId: string): TargetChange[] {
  const all = goals.flatMap((goal) =>
    goal.targets.map((target) => {
      const before = assessmentIn(target, beforeId);
      const after = assessmentIn(target, afterId);
      return { goal, target, change: changeBetween(before.status, after.status), before, after };
    }),
  );
  return all.toSorted(
    (a, b) =>
      changes.indexOf(a.change) - changes.indexOf(b.change) || severity(a.after.status) - severity(b.after.status),
  );
}

/** How many targets changed in each way. */
export function tallyChanges(found: readonly TargetChange[]): Record<Change, number> {
  const tally: Record<Change, number> = { worse: 0, dropped: 0, new: 0, better: 0, reached: 0, same: 0 };
  for (const { change } of found) tally[change] += 1;
  return tally;
}
