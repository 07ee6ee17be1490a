import { describe, expect, test } from "vitest";
import { madeUpReport } from "../fixtures/madeUpReport";
import { convert } from "../../src/convert/convert";
import { readDelimited } from "../../src/convert/formats/readDelimited";

describe("a made-up report that converting is measured by", () => {
  test("is the same for the same wish, and another for another seed", () => {
    const wish = { targets: 40, year: 2031, seed: 7 };
    expect(madeUpReport(wish)).toBe(madeUpReport(wish));
    expect(madeUpReport({ ...wish, seed: 8 })).not.toBe(madeUpReport(wish));
  });

  test.each([1, 7, 60])("holds the %s targets that were wished for, and all of it is read", (targets) => {
    const { table, messages } = readDelimited(madeUpReport({ targets, year: 2031, seed: 7 }), "r/r.tsv");
    const documents = [{ file: "r/r.tsv", sha256: "0".repeat(64), blocks: [table] }];
    const { dataset, messages: more } = convert(
      [{ id: "r", documents, settings: {}, review: {} }],
      { goals: [] },
      { withReview: true },
    );
    expect(dataset.goals.flatMap((goal) => goal.targets)).toHaveLength(targets);
    expect([...messages, ...more]).toEqual([]);
  });
});
