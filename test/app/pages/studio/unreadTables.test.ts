import { expect, test } from "vitest";
import { tableLike, unreadTables } from "../../../../src/app/pages/studio/questions/unreadTables";
import type { PlannedPart } from "../../../../src/convert/plan/readingPlan";

const part = (layout: PlannedPart["layout"], columns: number, file = "r/satama.pdf"): PlannedPart => ({
  file,
  place: { row: 1 },
  layout,
  score: 1,
  headingRows: [],
  columns: Array.from({ length: columns }, () => ({
    heading: "",
    role: "other",
    roundId: null,
    by: "none",
    examples: [],
  })),
  goals: 0,
  leftOut: [],
});

test("tables that were not read are named; text, and a list of one column, are not", () => {
  const unread = part(null, 3);
  expect(unreadTables([part("rows", 3), part("prose", 0), part(null, 1), unread])).toEqual([unread]);
});

test("a table that goes on over a page can take the columns of the one before it", () => {
  const before = part("rows", 3);
  const unread = part(null, 3);
  expect(tableLike(unread, [part("rows", 3), before, part("rows", 4), part("prose", 3), unread])).toBe(before);
});

test("a table of other width, of another document or below cannot lend its columns", () => {
  const unread = part(null, 3);
  expect(tableLike(unread, [part("rows", 4), part("rows", 3, "r/muu.pdf"), unread, part("rows", 3)])).toBeNull();
});
