/** Groups items by the key that a function gives, in their order. */
export function groupedBy<T, K>(all: readonly T[], keyOf: (one: T, at: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const [at, one] of all.entries()) {
    const key = keyOf(one, at);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
