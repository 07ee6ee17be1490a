import { describe, expect, test } from "vitest";
import { assess } from "../../../src/reader/assess";

const statusOf = (text: string, language: "fi" | "sv" | "en") => assess({ text, language, kind: "outcome" }).status;

describe("a share of the level", () => {
  test.each([
    ["en", "Sales were 128 % of the target."],
    ["fi", "Myynti oli 128 % tavoitteesta."],
    ["sv", "Försäljningen var 128 % av målet."],
  ] as const)("above all of it is an achievement: %s %s", (language, text) =>
    expect(statusOf(text, language)).toBe("achieved"),
  );

  test.each([
    ["en", "Sickness absence was 128 % of the target."],
    ["fi", "Sairauspoissaolot olivat 120 % tavoitteesta."],
    ["sv", "Sjukfrånvaron var 128 % av målet."],
  ] as const)("is none where less is better: %s %s", (language, text) =>
    expect(statusOf(text, language)).not.toBe("achieved"),
  );

  test("is not told by a word for a number somewhere before the goal", () =>
    expect(statusOf("Twice as many complaints came in as the target allows.", "en")).not.toBe("achieved"));
});

test.each([
  ["en", "Satisfaction was 92 % (3/2031), the target is 90 %."],
  ["fi", "Tyytyväisyys oli 92 % (3/2031), tavoite on 90 %."],
] as const)("a month and its year are no share of anything: %s", (language, text) =>
  expect(statusOf(text, language)).not.toBe("not-achieved"),
);
