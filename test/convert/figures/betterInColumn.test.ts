import { expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const statusesOf = async (heading: string, [floor, ceiling]: readonly [string, string]) => {
  const rows = [
    ["Objective", "KPI", heading, "Annual target", "Q3 2031"],
    ["Good services", "Buses on time (%)", floor, "85", "86.2"],
    ["Safe services", "Lost mileage (%)", ceiling, "1.5", "1.9"],
  ];
  const { goals } = await readReportOf("t.csv", rows.map((cells) => cells.join(",")).join("\n"), { year: 2031 });
  return goals.map(({ statuses }) => statuses[0]);
};

test.each([
  ["Good is", ["High", "Low"]],
  ["Polarity", ["↑", "↓"]],
  ["Desired direction", ["Increase", "Decrease"]],
] as const)("the column %s tells which figures are good", async (heading, words) => {
  const [floor, ceiling] = await statusesOf(heading, words);
  expect([floor, ceiling]).not.toContain("none");
  expect(["on-track", "achieved"]).toContain(floor);
  expect(["at-risk", "not-achieved"]).toContain(ceiling);
});

test("a trend or an empty direction tells nothing of it", async () => {
  expect((await statusesOf("Trend", ["↑", "↓"]))[1]).toBe("none");
  expect((await statusesOf("Good is", ["High", ""]))[1]).toBe("none");
});
