import { describe, expect, test } from "vitest";
import { statusOf } from "../statusOf";

describe("a share of the level", () => {
  test.each([
    ["en", "Sales were 128 % of the target."],
    ["fi", "Myynti oli 128 % tavoitteesta."],
    ["sv", "Försäljningen var 128 % av målet."],
  ] as const)("above all of it is an achievement: %s %s", (language, text) =>
    expect(statusOf(text, { language, kind: "outcome" })).toBe("achieved"),
  );

  test.each([
    ["en", "Sickness absence was 128 % of the target."],
    ["fi", "Sairauspoissaolot olivat 120 % tavoitteesta."],
    ["sv", "Sjukfrånvaron var 128 % av målet."],
  ] as const)("is none where less is better: %s %s", (language, text) =>
    expect(statusOf(text, { language, kind: "outcome" })).not.toBe("achieved"),
  );

  test("is not recognised by a word for a number somewhere before the goal", () =>
    expect(
      statusOf("Twice as many complaints came in as the target allows.", { language: "en", kind: "outcome" }),
    ).not.toBe("achieved"));
});

test.each([
  ["en", "Satisfaction was 92 % (3/2031), the target is 90 %."],
  ["fi", "Tyytyväisyys oli 92 % (3/2031), tavoite on 90 %."],
] as const)("a month and its year are no share of anything: %s", (language, text) =>
  expect(statusOf(text, { language, kind: "outcome" })).not.toBe("not-achieved"),
);
