/** The slot of each line in each column, counted from the top of the chart, and the number of slots in each lane. */
export interface Slots {
  slots: number[][];
  sizes: number[];
}

/** The cost that is minimized: lines that cross, lines that shift inside a lane, and long distances between lanes. */
const weights = { crossing: 3, wavering: 2, way: 0.05 };
/** Large charts get fewer sweeps: the first ones improve the most, and rendering must not wait for the rest. */
const sweepsFor = (marks: number): number => Math.min(8, Math.max(2, Math.ceil(900 / marks)));

/**
 * Gives every line a slot of its own in each column, inside the lane it is in there (`lanes[line][column]`), so that few lines cross and a line that
 * stays in its lane stays level. Local search: starts from the given order; then each line tries every other slot for each of its stays in a lane, as
 * long as the cost falls. Deterministic.
 */
export function minimizeCrossings(lanes: readonly (readonly number[])[], laneCount: number): Slots {
  const columns = lanes[0]?.length ?? 0;
  const sizes = Array.from({ length: laneCount }, (_, lane) =>
    Math.max(
      0,
      ...Array.from({ length: columns }, (_, column) => lanes.filter((path) => path[column] === lane).length),
    ),
  );
  const tops = sizes.map((_, lane) => sizes.slice(0, lane).reduce((sum, size) => sum + size, 0));
  const arrangement = startingArrangement(lanes, tops, columns);
  const stays = lanes.flatMap((path, line) => staysOf(line, path));
  const sweeps = sweepsFor(lanes.length * columns);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let improved = false;
    for (const stay of stays) {
      const top = tops[stay.lane] ?? 0;
      for (let slot = top; slot < top + (sizes[stay.lane] ?? 0); slot += 1) {
        for (const shift of shifts) improved = moveIfCheaper(arrangement, stay, slot, shift) || improved;
      }
    }
    if (!improved) break;
  }
  return { slots: lanes.map((path, line) => path.map((_, column) => slotOf(arrangement, line, column))), sizes };
}

/** How many times lines cross, the main part of the cost; exported for tests. */
export function crossings(slots: readonly (readonly number[])[]): number {
  let count = 0;
  for (const [index, one] of slots.entries()) {
    for (const other of slots.slice(index + 1)) {
      for (let column = 0; column + 1 < one.length; column += 1) {
        const [a = 0, b = 0] = [one[column], one[column + 1]];
        const [c = 0, d = 0] = [other[column], other[column + 1]];
        if (a < c !== b < d) count += 1;
      }
    }
  }
  return count;
}

/** The arrangement during the search. Flat arrays for speed, because the search runs before the page becomes interactive. */
interface Arrangement {
  lineCount: number;
  columns: number;
  /** The lane and the slot of line t in column c, at `t * columns + c`. */
  lanes: Int32Array;
  slots: Int32Array;
  /** The line in slot s of column c, at `c * height + s`; -1 if the slot is empty. */
  holders: Int32Array;
  height: number;
}

const slotOf = ({ slots, columns }: Arrangement, line: number, column: number): number =>
  slots[line * columns + column] ?? 0;

/** The starting arrangement: lines that are higher on average start higher in each lane. */
function startingArrangement(
  paths: readonly (readonly number[])[],
  tops: readonly number[],
  columns: number,
): Arrangement {
  const lineCount = paths.length;
  const height = paths.length * tops.length;
  const slots = new Int32Array(lineCount * columns);
  const holders = new Int32Array(columns * height).fill(-1);
  const depth = paths.map((path) => path.reduce((sum, lane) => sum + lane, 0));
  const order = [...paths.keys()].sort((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0) || a - b);
  for (let column = 0; column < columns; column += 1) {
    const next = [...tops];
    for (const line of order) {
      const lane = paths[line]?.[column] ?? 0;
      const slot = next[lane] ?? 0;
      next[lane] = slot + 1;
      slots[line * columns + column] = slot;
      holders[column * height + slot] = line;
    }
  }
  return { lineCount, columns, lanes: Int32Array.from(paths.flat()), slots, holders, height };
}

/** A line's stay in one lane, from one column to another. */
interface Stay {
  line: number;
  lane: number;
  from: number;
  to: number;
}

/** The uninterrupted stays of a line in its lanes; for a long one also each of its columns separately. */
function staysOf(line: number, path: readonly number[]): Stay[] {
  const stays: Stay[] = [];
  for (let from = 0; from < path.length;) {
    const lane = path[from] ?? 0;
    let to = from;
    while (to + 1 < path.length && path[to + 1] === lane) to += 1;
    stays.push({ line, lane, from, to });
    if (to > from) for (let at = from; at <= to; at += 1) stays.push({ line, lane, from: at, to: at });
    from = to + 1;
  }
  return stays;
}

/** Two ways to move a line to a slot: exchange it with the line there, or insert it and shift all lines between by one. */
const shifts = ["exchange", "insert"] as const;
type Shift = (typeof shifts)[number];

/** Moves a stay to one slot in all its columns, and undoes that unless the cost falls. */
function moveIfCheaper(arrangement: Arrangement, { line, from, to }: Stay, slot: number, shift: Shift): boolean {
  const { holders, height } = arrangement;
  const oldSlots: number[] = [];
  const moved = new Uint8Array(arrangement.lineCount);
  let isMove = false;
  for (let column = from; column <= to; column += 1) {
    const one = slotOf(arrangement, line, column);
    oldSlots.push(one);
    if (one === slot) continue;
    // For neighbouring slots, exchange and insert are the same: one of them is enough.
    if (shift === "exchange" || Math.abs(one - slot) > 1) isMove = true;
    const step = shift === "exchange" ? Math.abs(slot - one) : 1;
    for (let between = Math.min(one, slot); between <= Math.max(one, slot); between += step) {
      const other = holders[column * height + between] ?? -1;
      if (other >= 0) moved[other] = 1;
    }
  }
  if (!isMove) return false;
  const before = cost(arrangement, moved, from - 1, to);
  oldSlots.forEach((one, index) => move(arrangement, from + index, one, slot, shift));
  if (cost(arrangement, moved, from - 1, to) < before - 1e-9) return true;
  oldSlots.forEach((one, index) => move(arrangement, from + index, slot, one, shift));
  return false;
}

function move(arrangement: Arrangement, column: number, from: number, to: number, shift: Shift): void {
  if (from === to) return;
  const { slots, holders, height, columns } = arrangement;
  const base = column * height;
  const place = (slot: number, line: number) => {
    holders[base + slot] = line;
    if (line >= 0) slots[line * columns + column] = slot;
  };
  const line = holders[base + from] ?? -1;
  if (shift === "exchange") place(from, holders[base + to] ?? -1);
  else {
    const step = Math.sign(to - from);
    for (let slot = from; slot !== to; slot += step) place(slot, holders[base + slot + step] ?? -1);
  }
  place(to, line);
}

/** The cost of the moved lines between two columns; each pair of lines counts once. */
function cost({ lineCount, columns, lanes, slots }: Arrangement, moved: Uint8Array, from: number, to: number): number {
  let sum = 0;
  const lastGap = Math.min(to, columns - 2);
  for (let line = 0; line < lineCount; line += 1) {
    if (moved[line] !== 1) continue;
    for (let gap = Math.max(0, from); gap <= lastGap; gap += 1) {
      const here = line * columns + gap;
      const start = slots[here] ?? 0;
      const end = slots[here + 1] ?? 0;
      sum += weights.way * Math.abs(start - end);
      if (start !== end && lanes[here] === lanes[here + 1]) sum += weights.wavering;
      for (let other = 0, there = gap; other < lineCount; other += 1, there += columns) {
        if (other === line || (other < line && moved[other] === 1)) continue;
        if (start < (slots[there] ?? 0) !== end < (slots[there + 1] ?? 0)) sum += weights.crossing;
      }
    }
  }
  return sum;
}
