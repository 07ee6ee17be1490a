import { expect, test } from "vitest";
import { periodEnd } from "../../../src/domain/timeline/periodEnd";

test.each([
  ["2020-Q1", "2020-03-31"],
  ["2020-Q2", "2020-06-30"],
  ["2020-Q4", "2020-12-31"],
  ["2020-08", "2020-08-31"],
  ["2024-02", "2024-02-29"],
  ["2020", "2020-12-31"],
  ["2024/2025", null],
  ["2024/2025-Q3", null],
])("a round that looks back on %s speaks of %s", (period, day) => expect(periodEnd({ period })).toBe(day));
