import { expect, test } from "vitest";
import { doubtsGoodNews } from "../../../../src/convert/report/assessments/doubtsGoodNews";

test.each([
  ["en", "Cut complaints by 10%", "Complaints rose by 4%."],
  ["en", "Open the skate park", "It opened in March 2032."],
  ["en", "Connect all libraries", "Three of the five libraries were connected."],
  ["sv", "Alla skolor får fiber", "Tre av fem skolor anslöts."],
  ["sv", "Nöjdheten är minst 80 procent", "Resultatet blev 76 procent."],
  ["fi", "Koulut liitetään valokuituun", "Viidestä koulusta kolme liitettiin."],
] as const)("speaks against good news (%s): %s – %s", (language, goal, told) => {
  expect(doubtsGoodNews(goal, told, 2031, language)).toBe(true);
});

test.each([
  ["en", "Cut complaints by 10%", "Complaints fell by 12%."],
  ["en", "Open the skate park", "It opened in March 2031."],
  ["sv", "Nöjdheten är minst 80 procent", "Resultatet blev 86 procent."],
  ["fi", "Koulut liitetään valokuituun", "Viidestä koulusta kaikki liitettiin."],
] as const)("speaks for it (%s): %s – %s", (language, goal, told) => {
  expect(doubtsGoodNews(goal, told, 2031, language)).toBe(false);
});
