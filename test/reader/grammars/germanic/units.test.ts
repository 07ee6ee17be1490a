import { expect, test } from "vitest";
import { statusOf } from "../../statusOf";

test.each([
  ["en", "Two homes met the standard for the full year."],
  ["en", "Two of the homes met the target."],
  ["sv", "Tre skolor klarade nivån."],
  ["fi", "Kaksi yksikköä saavutti tavoitteen."],
] as const)("%s: that some units reached the goal does not say that all did: %s", (language, text) => {
  expect(statusOf(text, { language, kind: "forecast" })).toBe("at-risk");
});

test.each([
  ["en", "Both homes met the standard."],
  ["en", "All three homes met the standard."],
  ["en", "Two weeks before the deadline the target was met."],
  ["sv", "Båda delarna av målet är uppfyllda."],
  ["fi", "Molemmat yksiköt saavuttivat tavoitteen."],
  ["fi", "Kaikki kolme yksikköä saavuttivat tavoitteen."],
] as const)("%s: all of them did, or the number counts time: %s", (language, text) => {
  expect(statusOf(text, { language, kind: "outcome" })).toBe("achieved");
});
