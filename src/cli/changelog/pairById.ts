/** Which items of two lists have the same id, which are only in the second, and which only in the first. */
export interface Paired<T> {
  both: [before: T, after: T][];
  came: T[];
  went: T[];
}

/** Pairs the items of two lists by id. New and common items are in the order of the second list. */
export function pairById<T extends { id: string }>(before: readonly T[], after: readonly T[]): Paired<T> {
  const unpaired = new Map(before.map((one) => [one.id, one]));
  const pairs: Paired<T> = { both: [], came: [], went: [] };
  for (const one of after) {
    const old = unpaired.get(one.id);
    if (old) pairs.both.push([old, one]);
    else pairs.came.push(one);
    unpaired.delete(one.id);
  }
  pairs.went.push(...unpaired.values());
  return pairs;
}
