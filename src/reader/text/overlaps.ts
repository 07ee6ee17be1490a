import type { Span } from "../span";

/** How many of the ordered items come before the first that does not pass. */
function countBefore<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells of a span whether it shares a character with any of these. Each question takes logarithmic time, whatever their number. */
export function overlapsAny(spans: readonly Span[]): (span: Span) => boolean {
  let furthest = -1;
  const ordered = spans
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => ({ start, furthest: (furthest = Math.max(furthest, end)) }));
  return ({ start, end }) => {
    const opened = ordered[countBefore(ordered, (one) => one.start < end) - 1];
    return opened !== undefined && opened.furthest > start;
  };
}

/** The first of the spans, which stand in order and apart, that shares a character with another one. */
export function firstOverlapping<T extends Span>(ordered: readonly T[], { start, end }: Span): T | undefined {
  const found = ordered[countBefore(ordered, (one) => one.end <= start)];
  return found && found.start < end ? found : undefined;
}
