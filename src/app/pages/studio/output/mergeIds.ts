import type { Ids } from "../../../../convert/settings/idsFile";

/** Ids with those of another file that they lack, so that no id that was ever published is forgotten. */
export const mergeIds = (ids: Ids, known: Ids): Ids => ({
  ...ids,
  themes: merged(ids.themes, known.themes, ({ id }) => id),
  programmes: merged(ids.programmes, known.programmes, ({ id }) => id),
  goals: merged(ids.goals, known.goals, ({ id }) => id),
});

function merged<T>(ours: readonly T[] = [], theirs: readonly T[] = [], idOf: (one: T) => string): T[] {
  const own = new Set(ours.map(idOf));
  return [...ours, ...theirs.filter((one) => !own.has(idOf(one)))];
}
