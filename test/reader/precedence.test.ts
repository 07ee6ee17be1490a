import { expect, test } from "vitest";
import { assess } from "../../src/reader/assess";
import { precedence } from "../../src/reader/precedence";

test("the order of weights is written down once, strongest first", () => {
  expect(precedence.map(({ rank }) => rank)).toEqual([
    "outcome",
    "event",
    "doubt",
    "forecast",
    "compared",
    "part",
    "done",
    "light",
  ]);
});

test.each([
  ["a decisive outcome outweighs a doubt", "Syksyn jatko on epävarma. Tavoite saavutettiin.", "achieved"],
  ["a failure outweighs a doubt", "Rahoitus on epävarma. Tavoitetta ei saavuteta.", "not-achieved"],
  [
    "a doubt outweighs a forecast of success",
    "Tavoite on toteutumassa. Tavoitteen toteutuminen on epävarmaa.",
    "at-risk",
  ],
  [
    "a forecast of the goal outweighs something beside it that was finished",
    "Opas valmistui. Tavoite toteutuu.",
    "on-track",
  ],
  ["several targets in one passage: the worst", "Tavoite A saavutettiin. Tavoite B ei toteudu.", "not-achieved"],
  [
    "a forecast of the goal outweighs a part that was cancelled",
    "Tavoite on toteutumassa. Kevään konsertti peruttiin.",
    "on-track",
  ],
  [
    "a part that was cancelled casts doubt on a goal that the same sentence forecasts",
    "Tavoite on toteutumassa, mutta kevään konsertti peruttiin.",
    "at-risk",
  ],
  [
    "what was put off past the year decides",
    "Tavoite on toteutumassa. Avajaiset siirrettiin vuodelle 2031.",
    "not-achieved",
  ],
  ["the goal reached in spite of it", "Kevään konsertti peruttiin. Tavoite saavutettiin.", "achieved"],
  ["bad news beside the goal that was reached", "Tavoite saavutettiin. Kevään konsertti peruttiin.", "achieved"],
  ["only partly outweighs a part that was reached", "Tavoite toteutui osittain. Kevään konsertti toteutui.", "at-risk"],
] as const)("%s", (_, text, expected) => expect(assess({ text, year: 2030 }).status).toBe(expected));

test("a failure and a success of the goal stand on the review list, with the outweighed signal", () => {
  const reading = assess({ text: "Tavoite A saavutettiin. Tavoite B ei toteutunut." });
  expect(reading.unsure).toBe("two-verdicts");
  expect(reading.lost.map(({ status }) => status)).toEqual(["achieved"]);
});

test("bad news after the goal was reached may be news of another target, and stands on the review list", () => {
  expect(assess({ text: "Tavoite saavutettiin. Kevään konsertti peruttiin." }).unsure).toBe("two-verdicts");
});

test("the losing signals come best first", () => {
  const { lost } = assess({ text: "Näyttely valmistui. Hanke viivästyy. Tavoite ei toteudu." });
  expect(lost.map(({ rule }) => rule)).toEqual(["fi.put-off", "fi.completed"]);
});
