import { describe, expect, test } from "vitest";
import { assessOrAsk } from "../../src/reader/assessOrAsk";

describe("a forecast that stands in the words which doubt it", () => {
  test.each([
    ["sv", "Det är osäkert om målet nås."],
    ["fi", "On epävarmaa, saavutetaanko tavoite."],
    ["en", "It is uncertain whether the target will be met."],
  ] as const)("is no sign of good news: %s", (language, text) =>
    expect(assessOrAsk({ text, language })).toMatchObject({ status: "at-risk", evidence: { quote: text } }),
  );

  test("a forecast of another sentence contradicts the doubt, and a person is asked", () =>
    expect(assessOrAsk({ text: "Målet nås. Det är osäkert om målet nås.", language: "sv" })).toMatchObject({
      status: "none",
      noneReason: "unclear",
      candidate: { status: "at-risk" },
    }));
});
