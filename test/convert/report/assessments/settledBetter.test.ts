import { expect, test } from "vitest";
import { settledBetter } from "../../../../src/convert/report/assessments/settledBetter";

test("an entry on a target's first measure counts before one on a measure that it shares, wherever they stand", () => {
  const entries = { Accidents: "lower", Loans: "higher" } as const;
  const measures = [{ text: "Loans" }, { text: "Accidents" }];
  expect(settledBetter(entries).of(["Loans", "Accidents"], measures)).toBe("higher");
  expect(settledBetter(entries).of(["Accidents", "Libraries"], measures)).toBe("lower");
});
