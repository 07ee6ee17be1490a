import fc from "fast-check";
import { expect, test } from "vitest";
import { arrangeSlots, crossings } from "../../src/app/courseSlots";

const level = (path: number[] | undefined) => new Set(path).size === 1;

test("threads that swap lanes without need for crossing do not cross", () => {
  // The first thread of the report falls, the second rises: in the report's order they would cross.
  expect(crossings(arrangeSlots([[0, 1], [0, 0]], 2).slots)).toBe(0); // prettier-ignore
});

test("a thread that stays in its lane stays level, even where others come and go", () => {
  const { slots } = arrangeSlots(
    [
      [1, 0, 0],
      [1, 0, 0],
      [1, 1, 1],
      [2, 1, 0],
      [1, 2, 2],
    ],
    3,
  );
  expect(level(slots[2])).toBe(true);
});

test("a thread that joins a lane late leaves the others where they are", () => {
  const { slots } = arrangeSlots(
    [
      [0, 0, 1],
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ],
    2,
  );
  expect(slots.slice(1).every(level)).toBe(true);
});

test("a lane has as many slots as it ever holds threads, and one that is never used has none", () => {
  expect(arrangeSlots([[0, 2], [0, 0]], 4).sizes).toEqual([2, 0, 1, 0]); // prettier-ignore
});

const courses = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 12,
  }),
);

test("each thread has a slot of its own in every column, inside its lane", () => {
  fc.assert(
    fc.property(courses, (lanes) => {
      const { slots, sizes } = arrangeSlots(lanes, 5);
      const topOf = (lane: number) => sizes.slice(0, lane).reduce((sum, size) => sum + size, 0);
      for (let column = 0; column < (lanes[0]?.length ?? 0); column += 1) {
        const taken = slots.map((path) => path[column]);
        expect(new Set(taken).size).toBe(lanes.length);
        lanes.forEach((path, thread) => {
          const lane = path[column] ?? 0;
          expect(taken[thread]).toBeGreaterThanOrEqual(topOf(lane));
          expect(taken[thread]).toBeLessThan(topOf(lane + 1));
        });
      }
    }),
    { numRuns: 60 },
  );
});

test("the same threads are always arranged alike", () => {
  fc.assert(
    fc.property(courses, (lanes) => {
      expect(arrangeSlots(lanes, 5)).toEqual(arrangeSlots(lanes, 5));
    }),
    { numRuns: 20 },
  );
});
