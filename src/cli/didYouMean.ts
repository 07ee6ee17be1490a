/** A question for the allowed key that a mistyped one is nearest to; empty where none is near. */
export function didYouMean(key: string, allowed: readonly string[]): string {
  const nearest = allowed
    .map((one) => ({ one, distance: editDistance(key.toLowerCase(), one.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return nearest && nearest.distance <= mostMistakes ? `did you mean "${nearest.one}"? ` : "";
}

const mostMistakes = 2;

/** How many letters are to be put in, taken out or changed to make one word another. */
function editDistance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > mostMistakes) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let place = 1; place <= other.length; place += 1) {
      const changed = (row[place - 1] ?? 0) + (one[at] === other[place - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? Infinity;
}
