import type { AssessmentSummary, GoalSummary, TargetSummary } from "../dataset/summary";
import { changes } from "../change";
import type { Change } from "../change";
import { severity, shownStatusOf } from "../status";
import { assessmentIn } from "../goal/assessmentIn";
import { changeBetweenAssessments } from "./changeBetweenAssessments";

/** A target's change between two rounds, with what each of them says. */
export interface TargetChange {
  goal: GoalSummary;
  target: TargetSummary;
  change: Change;
  before: AssessmentSummary;
  after: AssessmentSummary;
}

/** Every target's change between two rounds: worse first, then in the report's order. */
export function changesBetween(goals: readonly GoalSummary[], beforeId: string, afterId: string): TargetChange[] {
  const all = goals.flatMap((goal) =>
    goal.targets.map((target) => {
      const before = assessmentIn(target, beforeId);
      const after = assessmentIn(target, afterId);
      return { goal, target, change: changeBetweenAssessments(before, after), before, after };
    }),
  );
  return all.toSorted(
    (a, b) =>
      changes.indexOf(a.change) - changes.indexOf(b.change) ||
      severity(shownStatusOf(a.after)) - severity(shownStatusOf(b.after)),
  );
}

/** How many targets changed in each way. */
export function countChanges(found: readonly TargetChange[]): Record<Change, number> {
  const tally: Record<Change, number> = { worse: 0, dropped: 0, new: 0, better: 0, reached: 0, reread: 0, same: 0 };
  for (const { change } of found) tally[change] += 1;
  return tally;
}
