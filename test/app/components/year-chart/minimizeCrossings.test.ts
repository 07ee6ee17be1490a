import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { minimizeCrossings, crossings } from "../../../../src/app/components/year-chart/minimizeCrossings";
import { readDataset } from "../../../../src/domain/dataset/readDataset";
import { statuses } from "../../../../src/domain/status";
import { goalsOf, statusIn } from "../../../../src/domain/goal/assessmentIn";

const sample = readDataset(JSON.parse(readFileSync("public/data/dataset.json", "utf8")));

const level = (path: number[] | undefined) => new Set(path).size === 1;

test("lines that swap lanes do not cross without need", () => {
  // The first line of the report falls, the second rises: in the report's order they would cross.
  expect(crossings(minimizeCrossings([[0, 1], [0, 0]], 2).slots)).toBe(0); // prettier-ignore
});

test("a line that stays in its lane stays level, even where others come and go", () => {
  const { slots } = minimizeCrossings(
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

test("a line that joins a lane late leaves the others where they are", () => {
  const { slots } = minimizeCrossings(
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

test("a lane has as many slots as it ever holds lines, and one that is never used has none", () => {
  expect(minimizeCrossings([[0, 2], [0, 0]], 4).sizes).toEqual([2, 0, 1, 0]); // prettier-ignore
});

/** Crossings that no arrangement avoids: two lines that change sides between lanes. */
function unavoidable(lanes: readonly (readonly number[])[]): number {
  let count = 0;
  lanes.forEach((one, index) =>
    lanes.slice(index + 1).forEach((other) => {
      const sides = one.map((lane, column) => Math.sign(lane - (other[column] ?? 0))).filter((side) => side !== 0);
      count += sides.slice(1).filter((side, at) => side !== sides[at]).length;
    }),
  );
  return count;
}

test("the lines of the published reports have the least number of crossings", () => {
  for (const report of sample.reports) {
    const lanes = goalsOf(sample, report).flatMap(({ targets }) =>
      targets.map((target) => report.rounds.map(({ id }) => statuses.indexOf(statusIn(target, id)))),
    );
    if (lanes.length === 0 || lanes.length > 30) continue;
    expect(crossings(minimizeCrossings(lanes, statuses.length).slots)).toBe(unavoidable(lanes));
  }
});

test("thirty lines, the most that are drawn, have hardly more crossings than necessary", () => {
  // Made up, and the same each time: most rise or stay, every fifth falls, every tenth is silent for a round.
  const lanes = Array.from({ length: 30 }, (_, line) =>
    Array.from({ length: 4 }, (_, column) =>
      (line * 7 + column * 3) % 10 === 0
        ? 4
        : Math.min(3, Math.max(0, 1 + (line % 3 === 0 ? 1 : 0) + (line % 5 === 0 ? column : -(column * (line % 2))))),
    ),
  );
  expect(unavoidable(lanes)).toBeGreaterThan(20);
  expect(crossings(minimizeCrossings(lanes, 5).slots)).toBeLessThanOrEqual(unavoidable(lanes) * 1.1);
});

const courses = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 12,
  }),
);

test("each line has a slot of its own in every column, inside its lane", () => {
  fc.assert(
    fc.property(courses, (lanes) => {
      const { slots, sizes } = minimizeCrossings(lanes, 5);
      const topOf = (lane: number) => sizes.slice(0, lane).reduce((sum, size) => sum + size, 0);
      for (let column = 0; column < (lanes[0]?.length ?? 0); column += 1) {
        const taken = slots.map((path) => path[column]);
        expect(new Set(taken).size).toBe(lanes.length);
        lanes.forEach((path, line) => {
          const lane = path[column] ?? 0;
          expect(taken[line]).toBeGreaterThanOrEqual(topOf(lane));
          expect(taken[line]).toBeLessThan(topOf(lane + 1));
        });
      }
    }),
    { numRuns: 60 },
  );
});

test("the arrangement is deterministic", () => {
  fc.assert(
    fc.property(courses, (lanes) => {
      expect(minimizeCrossings(lanes, 5)).toEqual(minimizeCrossings(lanes, 5));
    }),
    { numRuns: 20 },
  );
});
