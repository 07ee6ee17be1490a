import { describe, expect, test } from "vitest";
import { madeUpReport } from "../fixtures/madeUpReport";
import { readDelimited } from "../../src/convert/formats/readDelimited";
import type { ReportToRead } from "../../src/convert/report/readReport";
import { readReports, threadsFor } from "../../src/cli/readReports";

const reportIn = (year: number, targets: number): ReportToRead => {
  const file = `r-${year}/r.tsv`;
  const { table } = readDelimited(madeUpReport({ targets, year, seed: year }), file);
  return { id: `r-${year}`, documents: [{ file, sha256: "0".repeat(64), blocks: [table] }], settings: {}, joins: [] };
};

describe("reports", () => {
  test("read beside each other are the same, in the same order, as read one by one", { timeout: 60_000 }, async () => {
    const reports = [reportIn(2031, 3), reportIn(2032, 60), reportIn(2033, 9)];
    let goals = 0;
    const beside = await readReports(reports, (more) => (goals += more), 2);
    expect(JSON.stringify(beside)).toBe(JSON.stringify(await readReports(reports, () => {}, 1)));
    expect(goals).toBe(beside.reduce((sum, { found }) => sum + (found?.goals.length ?? 0), 0));
  });

  test("stay on one thread where they are small, or where one is nearly all of it", () => {
    expect(threadsFor([20_000, 30_000, 40_000], 4)).toBe(1);
    expect(threadsFor([10_000_000, 30_000], 4)).toBe(1);
    expect(threadsFor([1_000_000, 1_000_000, 1_000_000], 4)).toBe(3);
    expect(threadsFor([1_000_000, 1_000_000, 1_000_000], 1)).toBe(1);
  });
});
