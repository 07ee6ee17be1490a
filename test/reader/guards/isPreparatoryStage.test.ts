import { describe, expect, test } from "vitest";
import { assessOrAsk } from "../../../src/reader/assessOrAsk";

describe("a preparatory stage that is complete", () => {
  test.each([
    ["en", "Planning: complete."],
    ["en", "The design is complete."],
    ["en", "The design stage is complete."],
    ["fi", "Suunnittelu: valmis."],
    ["fi", "Suunnittelu on valmis."],
    ["sv", "Planering: klar."],
    ["sv", "Planeringen är klar."],
  ] as const)("is asked, not published as the target: %s %s", (language, text) => {
    const { status, noneReason, candidate } = assessOrAsk({ text, language });

    expect([status, noneReason, candidate?.status]).toEqual(["none", "unclear", "achieved"]);
  });

  test.each([
    ["en", "Construction: complete.", "achieved"],
    ["en", "The plan is complete.", "achieved"],
    ["fi", "Silta on valmis.", "achieved"],
  ] as const)("other work that is complete is published: %s %s", (language, text, status) =>
    expect(assessOrAsk({ text, language }).status).toBe(status),
  );
});
