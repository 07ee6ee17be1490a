import { describe, expect, test } from "vitest";
import { opinionBy, secondOpinionOn } from "../../../src/reader/sureness/secondOpinion";
import { weighedFeatures } from "../../../src/reader/sureness/weighedFeatures";
import { weighedWords } from "../../../src/reader/sureness/weighedWords";

describe("the words that are weighed", () => {
  test("are told apart by their beginnings, each once, in its language", () => {
    expect(weighedWords("Tavoitteet toteutuivat, tavoitteet toteutuivat 9 kertaa.", "fi")).toEqual([
      "fi tavoit",
      "fi toteut",
      "fi #",
      "fi kertaa",
    ]);
  });

  test.each([
    ["fi", "Tavoite ei toteutunut. Työ jatkuu", ["fi tavoit", "fi (not)", "fi !toteut", "fi työ", "fi jatkuu"]],
    ["sv", "Målet nås inte.", ["sv målet", "sv nås", "sv (not)"]],
    ["en", "It won’t be met", ["en it", "en (not)", "en !be", "en !met"]],
  ] as const)("are marked where they are denied: %s %s", (language, text, words) => {
    expect(weighedWords(text, language)).toEqual(words);
  });
});

describe("what is weighed of a passage", () => {
  test("its words, and those of each sentence with its place, and the kind of round", () => {
    expect(weighedFeatures({ text: "Klart. Bra.", kind: "outcome" }, "sv")).toEqual({
      passage: ["sv klart", "sv bra", "sv (outcome)"],
      sentences: [
        ["sv klart", "(first)", "(outcome)"],
        ["sv bra", "(last)", "(outcome)"],
      ],
    });
  });

  test("nothing of what speaks of another target", () => {
    const text = "Klart. Bra.";
    expect(weighedFeatures({ text, within: [{ start: 7, end: 11 }] }, "sv").sentences).toEqual([
      ["sv bra", "(only)", "(forecast)"],
    ]);
  });
});

describe("an opinion", () => {
  const weights = {
    passage: { "en met": [1, 0, 0, -1, 0] },
    sentence: { "en met": [1, 0, 0, -1, 0], "en not": [-1, 0, 0, 1, 0] },
  };

  test("is even where no word is known", () => {
    const opinion = opinionBy({ passage: {}, sentence: {} }, { passage: ["en x"], sentences: [["en x"]] });
    expect(Object.values(opinion).map((share) => share.toFixed(3))).toEqual([
      "0.200",
      "0.200",
      "0.200",
      "0.200",
      "0.200",
    ]);
  });

  test("goes with the words that it knows, and its shares make a whole", () => {
    const opinion = opinionBy(weights, { passage: ["en met", "en toString"], sentences: [["en met"]] });
    expect(opinion.achieved).toBeGreaterThan(opinion["not-achieved"]);
    expect(Object.values(opinion).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  test("hears one sentence that decides among many that do not", () => {
    const silent = { ...weights.sentence, "en x": [-2, -2, -2, -2, 4] };
    const opinion = opinionBy(
      { passage: {}, sentence: silent },
      { passage: [], sentences: [["en x"], ["en met"], ["en x"]] },
    );
    expect(opinion.achieved).toBeGreaterThan(opinion.none);
  });

  const sidesOf = (text: string, language: "fi" | "sv" | "en", kind: "forecast" | "outcome") => {
    const opinion = secondOpinionOn({ text, kind }, language);
    return { good: opinion.achieved + opinion["on-track"], bad: opinion["at-risk"] + opinion["not-achieved"] };
  };

  test.each([
    ["fi", ["Tavoite ei toteudu.", "Tavoite ei toteutunut.", "Tavoitetta ei saavutettu.", "Tavoitteeseen ei päästä."]],
    ["sv", ["Målet nås inte.", "Målet nåddes inte.", "Målet uppnåddes inte.", "Målet kommer inte att nås."]],
    [
      "en",
      [
        "The target will not be met.",
        "The target was not met.",
        "The target won't be met.",
        "The target cannot be reached.",
      ],
    ],
  ] as const)("holds no bare denied verdict good (%s)", (language, texts) => {
    for (const text of texts)
      for (const kind of ["forecast", "outcome"] as const) {
        const { good, bad } = sidesOf(text, language, kind);
        expect(bad, `${text} ${kind}`).toBeGreaterThan(good);
      }
  });

  test.each([
    ["fi", "Tavoite toteutuu."],
    ["sv", "Målet nås."],
    ["en", "The target will be met."],
  ] as const)("holds plain good news good (%s)", (language, text) => {
    const { good, bad } = sidesOf(text, language, "forecast");
    expect(good).toBeGreaterThan(bad);
  });
});
