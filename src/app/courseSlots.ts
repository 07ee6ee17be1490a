/** Where each thread stands: one slot per column, counted from the top of the whole picture, and how many slots each lane has. */
export interface Slots {
  slots: number[][];
  sizes: number[];
}

/** What a picture is charged for: threads that cross, threads that waver inside a lane, and long ways between lanes. */
const price = { crossing: 3, wavering: 2, way: 0.05 };
const mostSweeps = 8;

/**
 * Gives every thread a slot of its own in each column, inside the lane it is in there (`lanes[thread][column]`), so that few threads cross and
 * a thread that stays in its lane stays level. Starts from the threads' own order; then each thread tries every other slot for each of its
 * stays in a lane, for as long as the picture gets calmer: small, and the same for the same input.
 */
export function arrangeSlots(lanes: readonly (readonly number[])[], laneCount: number): Slots {
  const columns = lanes[0]?.length ?? 0;
  const sizes = Array.from({ length: laneCount }, (_, lane) =>
    Math.max(
      0,
      ...Array.from({ length: columns }, (_, column) => lanes.filter((path) => path[column] === lane).length),
    ),
  );
  const tops = sizes.map((_, lane) => sizes.slice(0, lane).reduce((sum, size) => sum + size, 0));
  const { slots, holders } = startingSlots(lanes, tops, columns);
  const picture = { lanes, slots, holders, columns };
  const stays = lanes.flatMap((path, thread) => staysOf(path).map((stay) => ({ thread, ...stay })));
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let calmer = false;
    for (const { thread, lane, from, to } of stays) {
      const top = tops[lane] ?? 0;
      for (let slot = top; slot < top + (sizes[lane] ?? 0); slot += 1) {
        const own = at(slots[thread], from);
        if (slot !== own) calmer = swapIfCalmer(picture, own, slot, from, to) || calmer;
      }
    }
    if (!calmer) break;
  }
  return { slots, sizes };
}

/** How many times threads cross: the picture's main cost, and what a test looks at. */
export function crossings(slots: readonly (readonly number[])[]): number {
  let count = 0;
  for (const [index, one] of slots.entries()) {
    for (const other of slots.slice(index + 1)) {
      for (let column = 0; column + 1 < one.length; column += 1) if (cross(one, other, column)) count += 1;
    }
  }
  return count;
}

interface Picture {
  lanes: readonly (readonly number[])[];
  slots: number[][];
  /** `holders[column][slot]` is the thread that stands there, or -1. */
  holders: number[][];
  columns: number;
}

const at = (path: readonly number[] | undefined, column: number): number => path?.[column] ?? 0;

const cross = (one: readonly number[] | undefined, other: readonly number[] | undefined, column: number): boolean =>
  at(one, column) < at(other, column) !== at(one, column + 1) < at(other, column + 1);

/** Threads that run higher on the whole start higher in each lane. `holders[column][slot]` is the thread that stands there, or -1. */
function startingSlots(lanes: readonly (readonly number[])[], tops: readonly number[], columns: number) {
  const height = lanes.map((path) => path.reduce((sum, lane) => sum + lane, 0));
  const order = [...lanes.keys()].sort((a, b) => (height[a] ?? 0) - (height[b] ?? 0) || a - b);
  const slots = lanes.map(() => new Array<number>(columns).fill(0));
  const holders = Array.from({ length: columns }, (_, column) => {
    const next = [...tops];
    const held: number[] = [];
    for (const thread of order) {
      const lane = at(lanes[thread], column);
      const slot = next[lane] ?? 0;
      next[lane] = slot + 1;
      held[slot] = thread;
      const path = slots[thread];
      if (path) path[column] = slot;
    }
    return held;
  });
  return { slots, holders };
}

/** The unbroken stays of a thread in a lane; a long one is also tried by its single columns. */
function staysOf(path: readonly number[]): { lane: number; from: number; to: number }[] {
  const stays: { lane: number; from: number; to: number }[] = [];
  for (let from = 0; from < path.length;) {
    const lane = at(path, from);
    let to = from;
    while (to + 1 < path.length && path[to + 1] === lane) to += 1;
    stays.push({ lane, from, to });
    if (to > from) for (let column = from; column <= to; column += 1) stays.push({ lane, from: column, to: column });
    from = to + 1;
  }
  return stays;
}

function swapIfCalmer(picture: Picture, one: number, other: number, from: number, to: number): boolean {
  const moved = new Set<number>();
  for (let column = from; column <= to; column += 1) {
    for (const slot of [one, other]) {
      const thread = picture.holders[column]?.[slot] ?? -1;
      if (thread >= 0) moved.add(thread);
    }
  }
  const before = cost(picture, moved, from - 1, to);
  swap(picture, one, other, from, to);
  if (cost(picture, moved, from - 1, to) < before - 1e-9) return true;
  swap(picture, one, other, from, to);
  return false;
}

function swap({ slots, holders }: Picture, one: number, other: number, from: number, to: number): void {
  for (let column = from; column <= to; column += 1) {
    const held = holders[column];
    if (!held) continue;
    const first = held[one] ?? -1;
    const second = held[other] ?? -1;
    held[one] = second;
    held[other] = first;
    const firstPath = slots[first];
    const secondPath = slots[second];
    if (firstPath) firstPath[column] = other;
    if (secondPath) secondPath[column] = one;
  }
}

/** The cost of the threads' ways in the gaps from one column to another; a pair of them is charged once. */
function cost({ lanes, slots, columns }: Picture, threads: ReadonlySet<number>, from: number, to: number): number {
  let sum = 0;
  for (const thread of threads) {
    const path = slots[thread] ?? [];
    const ownLanes = lanes[thread];
    for (let gap = Math.max(0, from); gap <= Math.min(to, columns - 2); gap += 1) {
      const start = at(path, gap);
      const end = at(path, gap + 1);
      sum += price.way * Math.abs(start - end);
      if (start !== end && at(ownLanes, gap) === at(ownLanes, gap + 1)) sum += price.wavering;
      for (let other = 0; other < slots.length; other += 1) {
        if (other === thread || (other < thread && threads.has(other))) continue;
        const way = slots[other];
        if (start < at(way, gap) !== end < at(way, gap + 1)) sum += price.crossing;
      }
    }
  }
  return sum;
}
