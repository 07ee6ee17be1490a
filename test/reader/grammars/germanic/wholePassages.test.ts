import { describe, expect, test } from "vitest";
import { assess } from "../../../../src/reader/assess";
import type { Language } from "../../../../src/domain/dataset/schema";

const status = (language: Language, text: string, kind: "forecast" | "outcome" = "forecast"): string =>
  assess({ text, language, year: 2030, kind }).status;

describe("what a sentence does to the words beside it", () => {
  test.each([
    [
      "en",
      "There was some concern in March about the lease, but this has been resolved. The target will be met.",
      "on-track",
    ],
    ["en", "The permit was delayed. This was resolved in June.", "none"],
    ["sv", "Leveransen försenades på våren. Det löste sig i juni.", "none"],
    ["en", "Despite a slow start in May, the target was met.", "achieved"],
    ["en", "We reported last year that the target had been missed.", "none"],
    ["en", "The rate rose from 60 % last year and the target was met.", "achieved"],
    ["en", "Water use, which is followed under another goal, did not fall as planned.", "none"],
    ["en", "To reach the target we ran nine events.", "none"],
    ["sv", "Året gick utan att målet nåddes.", "not-achieved"],
    ["sv", "Fastän två chefer är lediga kommer målet att nås.", "on-track"],
    ["sv", "Arbetet gick bra, men målet som helhet nåddes inte.", "not-achieved"],
    ["sv", "Utan nya pengar nås inte målet.", "at-risk"],
    ["en", "The target will be met unless something unforeseen happens.", "on-track"],
    ["en", "Sales grew; all the same the target will not be met.", "not-achieved"],
    ["en", "A survey will be carried out next spring.", "none"],
    ["en", "The doors were replaced, and they are washed every month.", "none"],
    ["en", "Much has been achieved.", "none"],
    ["en", "Red tape takes time.", "none"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(status(language, text)).toBe(expected);
  });
});

describe("parts and the whole", () => {
  test.each([
    ["en", "Five of the eight clinics were opened.", "at-risk"],
    [
      "en",
      "Five of the eight clinics are open and complete. The remaining three will be completed in November.",
      "on-track",
    ],
    ["sv", "Fem av åtta kliniker är klara. De övriga tre slutförs i november.", "on-track"],
    ["en", "The third clinic was not opened.", "at-risk"],
    ["en", "The clinic was not opened.", "not-achieved"],
    ["sv", "Det lyckades i 64 % av fallen.", "at-risk"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(status(language, text)).toBe(expected);
  });
});

describe("which way is good", () => {
  test.each([
    ["sv", "Sjukfrånvaron har minskat och ligger nu under målet.", "achieved"],
    ["en", "Absence has fallen and is now below the target.", "achieved"],
    ["en", "Average waiting time: result below the target.", "achieved"],
    ["en", "Attendance is below the target.", "not-achieved"],
    ["en", "Emissions were reduced by more than the target.", "achieved"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(status(language, text)).toBe(expected);
  });
});

describe("figures whose level stands elsewhere in the passage", () => {
  test.each([
    ["en", "Occupancy was to reach 80 %. Two halls were closed in May. It came in at 64 %.", "not-achieved"],
    ["sv", "Andelen skulle stiga till 80 %. Två salar stängdes i maj. Utfallet blev 84 %.", "achieved"],
    ["sv", "Ingen båt såldes. Målet var fyra.", "none"],
    ["en", "Twelve boats were sold. The target was nine.", "achieved"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(status(language, text, "outcome")).toBe(expected);
  });
});
