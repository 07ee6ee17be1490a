import { idsSchema } from "../../../../convert/settings/idsFile";
import type { Ids, RememberedGoal } from "../../../../convert/settings/idsFile";

/**
 * Merges the draft's ids with those of the folder that is written into, so that no published id is lost. For the draft's own reports the draft takes
 * precedence, for other reports the folder. Throws if both use one id for different things.
 */
export const mergeIds = (ids: Ids, known: Ids, ownReports: ReadonlySet<string>): Ids => {
  const isOwn = ({ reportId }: RememberedGoal) => ownReports.has(reportId);
  const ownGoals = ids.goals.filter(isOwn).map((goal) => withTargetsOf(goal, known));
  const others = merged(
    known.goals.filter((goal) => !isOwn(goal)),
    ids.goals.filter((goal) => !isOwn(goal)),
  );
  return idsSchema.parse({
    ...ids,
    themes: merged(ids.themes, known.themes),
    programmes: merged(ids.programmes, known.programmes),
    goals: [...merged(ownGoals, known.goals.filter(isOwn)), ...others],
  });
};

function withTargetsOf(goal: RememberedGoal, known: Ids): RememberedGoal {
  const same = known.goals.find(({ id, reportId }) => id === goal.id && reportId === goal.reportId);
  return same ? { ...goal, targets: merged(goal.targets, same.targets) } : goal;
}

/** All of the first, and of the second what has an id of its own. */
function merged<T extends { id: string }>(first: readonly T[] = [], second: readonly T[] = []): T[] {
  const taken = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !taken.has(id))];
}
