import { describe, expect, test } from "vitest";
import { compareFigures, figureIn } from "../../../src/convert/figures/figure";
import type { Language } from "../../../src/domain/dataset/schema";

const compared = (level: string, figure: string, language: Language) => {
  const [aimed, reported] = [figureIn(level, language), figureIn(figure, language)];
  return aimed && reported && compareFigures(aimed, reported, null);
};

describe("a figure is compared with its level if the words say whether higher or lower is better", () => {
  test.each<[Language, string, string, string | null]>([
    ["fi", "yli 25", "31,9", "reached"],
    ["fi", "alle 9.000", "9.716", "missed"],
    ["fi", "yli 25", "25", "missed"],
    ["fi", "enintään 12 kk", "12 kk", "reached"],
    ["fi", "vähintään 1 200 €", "1.150 €", "missed"],
    ["sv", "minst 90 %", "90,5 %", "reached"],
    ["sv", "högst 30 dagar", "41 dagar", "missed"],
    ["sv", "40 min", "55 min", null],
    ["sv", "högst 40 minuter", "55 min", "missed"],
    ["en", "no more than 3 days", "2.5 days", "reached"],
    ["en", "≥ 1,200", "1,150", "missed"],
    ["en", "10–14", "12", "reached"],
    ["en", "80%", "85%", null],
    ["en", "80%", "80%", "reached"],
    ["fi", "vähintään 10 %", "12 kpl", null],
    ["fi", "ei alle 12", "13", null],
    ["en", "at least 80 %", "82", "reached"],
    ["en", "at least 80 %", "4.2", null],
    ["en", "at least 2 M€", "1,900,000", null],
  ])("%s: %s, %s: %s", (language, level, figure, result) => expect(compared(level, figure, language)).toBe(result));
});
