import { expect, test } from "vitest";
import { figureIn } from "../../../src/convert/figures/figure";
import { statedFigure } from "../../../src/convert/figures/statedFigure";
import type { Language } from "../../../src/domain/dataset/schema";

const read = (measure: string, account: string, language: Language = "fi") => {
  const level = figureIn(measure, language);
  return level && statedFigure(account, [measure], level, { year: 2031, language })?.figure.low;
};

test("a sentence gives the figure of a measure by its name", () => {
  expect(read("Omavaraisuusaste yli 50 %", "Yhtiö voi hyvin. Omavaraisuusaste oli 31.12.2031 81,02 %.")).toBe(81.02);
  expect(read("Soliditet minst 40 %", "Soliditeten uppgick till 44 %.", "sv")).toBe(44);
});

test.each([
  ["another thing's", "Omavaraisuusaste yli 50 %", "Naisten osuus oli 81 %."],
  ["another year's", "Omavaraisuusaste yli 50 %", "Edellisvuonna omavaraisuusaste oli 81 %."],
  ["a change of it", "Käsittelyaika enintään 5 päivää", "Käsittelyaika lyheni 4 päivää."],
  ["another unit's", "Käsittelyaika enintään 5 päivää", "Käsittelyaika oli 4 viikkoa."],
  ["one of two", "Käsittelyaika enintään 5 päivää", "Käsittelyaika oli 4 päivää. Ruuhkassa se oli 9 päivää."],
])("a figure is not the measure's where it is %s", (_, measure, account) =>
  expect(read(measure, account)).toBeUndefined(),
);
