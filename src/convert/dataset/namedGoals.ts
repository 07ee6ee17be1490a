import { messageOnEntry } from "../message";
import type { Message } from "../message";
import { goalWithPassage } from "../review/findPassage";
import type { Ids } from "../settings/idsFile";
import type { FoundGoal, FoundReport } from "../report/readReport";
import type { Review } from "../settings/reviewFile";
import { misfitOf } from "../messageOf";
import { problemOf } from "../review/problem";
import type { Problem } from "../review/problem";

/** Two goals that a review file gives one id. Nothing is written then: one of two addresses would lead to the wrong goal. */
export class IdConflictError extends Error {
  override readonly name = "IdConflictError";
}

/** The ids that a person gave to goals in the review files: a goal that was renamed keeps the id that it had. Entries that do not fit give a message. */
export function namedGoals(
  reports: readonly FoundReport[],
  reviews: readonly { id: string; name?: string; review: Review }[],
  known: Ids,
): { named: Map<FoundGoal, string>; messages: Message[] } {
  const named = new Map<FoundGoal, string>();
  const messages: Message[] = [];
  for (const { report, goals } of reports) {
    const folder = reviews.find(({ id }) => id === report.id);
    const review = folder?.review;
    (review?.goals ?? []).forEach(({ passage, id }, at) => {
      if (id === undefined) return;
      const file = `${folder?.name ?? report.id}/review.json`;
      const leaveOut = (why: Problem) =>
        messages.push(messageOnEntry(file, ["goals", at], misfitOf(`goals[${at}]`, passage, why)));
      const found = goalWithPassage(passage, goals);
      if ("problem" in found) {
        leaveOut(found.problem);
        return;
      }
      const other = [...named].find(([, taken]) => taken === id)?.[0];
      if (other)
        throw new IdConflictError(
          `${file}: goals[${at}]: the id ${id} is given to two goals: "${other.title}" and "${found.goal.title}"`,
        );
      if (known.goals.some((one) => one.id === id && one.reportId === report.id)) named.set(found.goal, id);
      else leaveOut(problemOf("never-published", { id }));
    });
  }
  return { named, messages };
}
