import { expect, test } from "vitest";
import { createFullI18n } from "../../../src/app/i18n/createFullI18n";
import { roundFindingText } from "../../../src/app/wording/chartFinding";
import type { Language } from "../../../src/domain/dataset/schema";

async function course(
  language: Language,
  achieved: readonly [number, number],
  atRiskOrMissed: readonly [number, number],
) {
  const translator = await createFullI18n(language);
  const finding = { kind: "course", firstId: "1", lastId: "3", achieved, atRiskOrMissed } as const;
  return roundFindingText(translator.getFixedT(language, "charts"), finding, (id) => `E${id}`, 20);
}

test("what differs between the first and the shown round is told with both counts", async () => {
  expect(await course("fi", [0, 2], [3, 4])).toBe(
    "Saavutettuja oli ensin 0 ja nyt 2; epävarmoja tai toteutumatta jääviä oli ensin 3 ja nyt 4 (E1 → E3).",
  );
});

test.each([
  [
    "fi",
    "Saavutettuja on yhtä monta kuin ensin, 15; epävarmoja tai toteutumatta jääviä oli ensin 3 ja nyt 1 (E1 → E3).",
  ],
  ["sv", "Uppnådda är lika många som först, 15; osäkra eller sådana som inte nås var först 3 och är nu 1 (E1 → E3)."],
  [
    "en",
    "The number of achieved targets is the same as at first, 15; those that are at risk or will not be met went from 3 to 1 (E1 → E3).",
  ],
] as const)("as many achieved as at first, in %s", async (language, text) => {
  expect(await course(language, [15, 15], [3, 1])).toBe(text);
});

test.each([
  [
    "fi",
    "Saavutettuja oli ensin 0 ja nyt 1; epävarmoja tai toteutumatta jääviä on yhtä monta kuin ensin, 3 (E1 → E3).",
  ],
  ["sv", "Uppnådda var först 0 och är nu 1; osäkra eller sådana som inte nås är lika många som först, 3 (E1 → E3)."],
  [
    "en",
    "Achieved targets went from 0 to 1; the number that are at risk or will not be met is the same as at first, 3 (E1 → E3).",
  ],
] as const)("as many at risk or not met as at first, in %s", async (language, text) => {
  expect(await course(language, [0, 1], [3, 3])).toBe(text);
});

test.each([
  ["fi", "Saavutettuja on yhtä monta kuin ensin, 15; samoin epävarmoja tai toteutumatta jääviä, 1 (E1 → E3)."],
  ["sv", "Uppnådda är lika många som först, 15; likaså osäkra eller sådana som inte nås, 1 (E1 → E3)."],
  [
    "en",
    "The number of achieved targets is the same as at first, 15; so is the number that are at risk or will not be met, 1 (E1 → E3).",
  ],
] as const)("both counts as at first, in %s", async (language, text) => {
  expect(await course(language, [15, 15], [1, 1])).toBe(text);
});
