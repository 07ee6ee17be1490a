import { onlyGoalWith, ReviewError } from "../review/applyReview";
import type { Ids } from "../settings/idsFile";
import type { FoundGoal, FoundReport } from "../report/readReport";
import type { Review } from "../settings/reportSettings";

/** The ids that a person gave to goals in the review files: a goal that was renamed keeps the id that it had. Throws ReviewError where that cannot be. */
export function namedGoals(
  reports: readonly FoundReport[],
  reviews: readonly { id: string; review: Review }[],
  known: Ids,
): Map<FoundGoal, string> {
  const named = new Map<FoundGoal, string>();
  for (const { report, goals } of reports) {
    const review = reviews.find(({ id }) => id === report.id)?.review;
    (review?.goals ?? []).forEach(({ passage, id }, at) => {
      if (id === undefined) return;
      const complain = (why: string) => new ReviewError(`${report.id}/review.json: goals[${at}] "${passage}": ${why}`);
      const goal = onlyGoalWith(passage, goals, complain);
      const other = [...named].find(([, taken]) => taken === id)?.[0];
      if (other) throw complain(`the id ${id} is given to two goals: "${other.title}" and "${goal.title}"`);
      if (!known.goals.some((one) => one.id === id && one.reportId === report.id))
        throw complain(`no goal of this report was ever published as ${id}`);
      named.set(goal, id);
    });
  }
  return named;
}
