import { describe, expect, test } from "vitest";
import { readVerdictHeading } from "../../../../src/convert/table/vocabulary/verdictHeading";
import { vocabularyOf } from "../../../../src/convert/table/vocabulary/vocabulary";

const statusOf = (heading: string) => readVerdictHeading(heading, vocabularyOf({}))?.status ?? null;

describe("a heading over goals", () => {
  test.each([
    ["3.1 Toteutuneet tavoitteet (5)", "achieved"],
    ["Osittain toteutuneet tavoitteet", "at-risk"],
    ["Tavoitteet, joita ei saavutettu:", "not-achieved"],
    ["Uppnådda mål", "achieved"],
    ["Ej uppnådda mål", "not-achieved"],
    ["Mål som inte uppnåddes", "not-achieved"],
    ["Delvis uppnådda mål", "at-risk"],
    ["Targets achieved", "achieved"],
    ["Targets that were not met", "not-achieved"],
    ["Goals we did not meet", "not-achieved"],
    ["At risk", "at-risk"],
  ])("says how they fared: %s", (heading, status) => {
    expect(statusOf(heading)).toBe(status);
  });

  test.each(["Tavoitteet", "Mål", "Targets for next year", "Achieved targets and new targets", "No", "3.1 A"])(
    "says nothing of them: %s",
    (heading) => {
      expect(statusOf(heading)).toBeNull();
    },
  );
});
