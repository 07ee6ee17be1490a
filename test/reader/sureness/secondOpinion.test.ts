import { describe, expect, test } from "vitest";
import { opinionBy, secondOpinionOn, weighedIn } from "../../../src/reader/sureness/secondOpinion";

describe("what is weighed of a passage", () => {
  test("its words by their beginnings, pairs of them and the kind of round, each once, in its language", () => {
    expect(weighedIn({ text: "Tavoitteet toteutuivat, tavoitteet toteutuivat.", kind: "outcome" }, "fi")).toEqual([
      "fi tavoit",
      "fi toteut",
      "fi tavoit toteut",
      "fi toteut tavoit",
      "fi (outcome)",
    ]);
  });

  test("a round that names no kind is a forecast", () => {
    expect(weighedIn({ text: "Klart" }, "sv")).toEqual(["sv klart", "sv (forecast)"]);
  });
});

describe("an opinion", () => {
  const weights = { "en met": [1, -1, 0], "en not": [-1, 1, 0] } satisfies Record<string, [number, number, number]>;

  test("is even where no word is known", () => {
    const { good, bad, none } = opinionBy(weights, ["en whatever"]);
    expect([good, bad, none].map((share) => share.toFixed(3))).toEqual(["0.333", "0.333", "0.333"]);
  });

  test("goes with the words that it knows, and its shares make a whole", () => {
    const { good, bad, none } = opinionBy(weights, ["en met", "en toString"]);
    expect(good).toBeGreaterThan(bad);
    expect(good + bad + none).toBeCloseTo(1);
  });

  test("tells plain good news from plain bad news in each language", () => {
    for (const [language, text] of [
      ["fi", "Tavoite toteutuu."],
      ["sv", "Målet nås."],
      ["en", "The target will be met."],
    ] as const) {
      const { good, bad } = secondOpinionOn({ text }, language);
      expect(good, text).toBeGreaterThan(bad);
    }
  });
});
