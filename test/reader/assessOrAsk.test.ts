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

describe("good news of the goal in one respect", () => {
  test.each([
    ["fi", "Vapaa-ajan tavoite toteutuu uimahallien osalta."],
    ["fi", "Viikonlopun vuoroja jäi vapaaksi. Arki-iltojen tavoite sen sijaan täyttyi."],
    ["sv", "Målet för kvällspassen uppfylldes däremot."],
    ["en", "The target for evening hours, by contrast, was met."],
  ] as const)("is asked, for what became of the rest is not said: %s %s", (language, text) =>
    expect(assessOrAsk({ text, language })).toMatchObject({
      status: "none",
      candidate: { status: expect.stringMatching(/achieved|on-track/) as string },
    }),
  );

  test.each([
    ["Tavoite toteutui koko vuoden osalta.", "achieved"],
    ["Tavoite toteutui jokaisen hallin osalta.", "achieved"],
    ["Tavoite toteutui kolmen hallin osalta.", "at-risk"],
    ["Tavoite täyttyi toiselta osaltaan.", "at-risk"],
    ["Tavoite jäi uimahallien osalta saavuttamatta.", "not-achieved"],
  ] as const)("is told apart from the whole, from some of several, and from bad news: %s", (text, status) =>
    expect(assessOrAsk({ text, language: "fi" }).status).toBe(status),
  );
});
