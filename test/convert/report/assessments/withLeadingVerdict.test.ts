import { expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const statusOf = async (said: string) =>
  (await readReportOf("t.csv", `Goal;Progress Q2 2031\nSchools plan their travel;${said}`, { year: 2031 }))
    .assessments[0]?.status;

test.each([
  ["Green-Schools officer post vacant", "none"],
  ["Green, yellow and red bins stand in the yard", "none"],
  ["Green - the post is filled", "on-track"],
  ["Green: the post is filled", "on-track"],
])("a colour decides only as a status: %s", async (said, expected) => {
  expect(await statusOf(said)).toBe(expected);
});
