import { expect, test } from "vitest";
import { comparedInWords } from "../../../src/convert/figures/comparedInWords";
import type { Language } from "../../../src/domain/dataset/schema";

const read = (level: string, account: string, language: Language = "fi") => {
  const found = comparedInWords(account, level, { year: 2031, kind: "outcome" }, language);
  return found && [found.status, found.isSure, found.evidence.quote];
};

test.each([
  ["fi", "Omavaraisuusaste yli 50 %", "Yhtiö voi hyvin. Omavaraisuusaste oli 31.12.2031 81,02 %.", "achieved"],
  ["fi", "Vähintään 96 prosenttia saa ajan viikossa", "Osuus oli 97,2 prosenttia.", "achieved"],
  ["fi", "Käsittelyaika enintään 5 päivää", "Käsittelyaika oli 4 viikkoa.", "not-achieved"],
  ["fi", "Vastausprosentti on vähintään 60", "Vastausprosentti nousi 54:stä 58:aan.", "not-achieved"],
  ["sv", "Soliditet minst 40 %", "Soliditeten uppgick till 44 %.", "achieved"],
  ["sv", "Sjukfrånvaron är högst fyra procent", "Sjukfrånvaron var 3,1 procent (2030: 4,4 procent).", "achieved"],
  ["en", "Build 30 kilometres of cycle lanes", "Crews completed 22 kilometres before winter.", "not-achieved"],
  ["en", "Improve on-time performance to 85 per cent", "On-time performance was 81 per cent.", "not-achieved"],
] as const)("%s: “%s”, and then “%s”", (language, level, account, status) => {
  const found = comparedInWords(account, level, { year: 2031, kind: "outcome" }, language);
  expect(found?.status).toBe(status);
  expect(account.slice(found?.evidence.start, found?.evidence.end)).toBe(found?.evidence.quote);
});

test.each([
  ["another thing's", "Omavaraisuusaste yli 50 %", "Naisten osuus oli 81 %."],
  ["another year's", "Omavaraisuusaste yli 50 %", "Edellisvuonna omavaraisuusaste oli 81 %."],
  ["another unit's", "Käsittelyaika enintään 5 päivää", "Käsittelyaika maksoi 4 euroa."],
  ["one of two", "Käsittelyaika enintään 5 päivää", "Käsittelyaika oli 4 päivää. Ruuhkassa se oli 9 päivää."],
])("a figure that is %s is not sure", (_, level, account) => {
  expect(read(level, account)?.[1] ?? false).toBe(false);
});

test.each([
  ["en", "Vacancy rate below 5 %", "Expected result: vacancy rate under 5 % on 31 December."],
  ["fi", "Asiakaskyselyn keskiarvo on 3,9", "Keskiarvon on oltava vähintään 3,8."],
] as const)("%s: a figure that is aimed at is no result: “%s”, and then “%s”", (language, level, account) => {
  expect(read(level, account, language)).toBeNull();
});
