import { describe, expect, test } from "vitest";
import { runSync } from "../../../src/domain/timeSlices";
import { fold } from "../../../src/domain/search/fold";
import { noFilter } from "../../../src/domain/filter/relaxFilter";
import { applyFilter } from "../../../src/domain/filter/applyFilter";
import { createWordMatcher } from "../../../src/domain/search/createWordMatcher";
import { buildWordIndex } from "../../../src/domain/search/buildWordIndex";
import { reportWith, round } from "../../fixtures/reportWith";

const names: { name: string; sv?: string; en?: string }[] = [
  { name: "Museot avataan", sv: "Museerna öppnas", en: "Museums are opened" },
  { name: "Kaupungin liikuntapaikat", sv: "Stadens idrottsplatser", en: "The city’s sports grounds" },
  { name: "Perusopetuksen kulttuuripolut", sv: "Kulturstigar", en: "Culture paths" },
  { name: "Öiset työpajat", sv: "Nattliga verkstäder", en: "Workshops at night" },
  { name: "Palvelutorit 4 kpl", sv: "Fyra servicetorg", en: "Four service fairs" },
];

const made = reportWith([round(1)], [names.map(() => ["achieved"])]);
const dataset = {
  ...made.dataset,
  goals: made.goals.map((goal) => ({
    ...goal,
    unit: "Aikuiskoulutuskeskus",
    targets: goal.targets.map((target, index) => {
      const { name = "", sv = "", en = "" } = names[index] ?? {};
      return { ...target, name, translations: { sv, en } };
    }),
  })),
};

const matcher = runSync(createWordMatcher(buildWordIndex(dataset, made.report, "2031-1"), dataset.goals));
const seek = matcher.parse;

const found = (text: string): string[] =>
  applyFilter(
    dataset,
    made.report,
    { roundId: "2031-1", compareId: undefined },
    { ...noFilter, text },
    matcher,
  ).flatMap(({ targets }) => targets.map(({ name }) => name));

describe("a search finds the word in another form", () => {
  test.each([
    ["museon", "Museot avataan"],
    ["museoiden", "Museot avataan"],
    ["liikuntapaikkojen", "Kaupungin liikuntapaikat"],
    ["kaupunki", "Kaupungin liikuntapaikat"],
    ["perusopetus", "Perusopetuksen kulttuuripolut"],
    ["kulttuuripolku", "Perusopetuksen kulttuuripolut"],
    ["palvelutorien", "Palvelutorit 4 kpl"],
    ["museer", "Museot avataan"],
    ["staden", "Kaupungin liikuntapaikat"],
    ["service fair", "Palvelutorit 4 kpl"],
    ["museum", "Museot avataan"],
    ["workshop", "Öiset työpajat"],
  ])("%s → %s", (search, name) => {
    expect(found(search)).toEqual([name]);
    expect(seek(search).some(({ isFuzzy: near }) => near)).toBe(false);
  });
});

describe("a search tolerates typing errors", () => {
  test.each([
    ["a missing letter", "musot", "Museot avataan", true],
    ["a wrong letter", "palvelutarit", "Palvelutorit 4 kpl", true],
    ["two letters that changed places in a long word", "palveluotrit", "Palvelutorit 4 kpl", true],
    ["a slip in an inflected word", "muzeon", "Museot avataan", true],
    ["missing dots", "oiset tyopajat", "Öiset työpajat", false],
    ["dots too many", "öiset työpäjät", "Öiset työpajat", false],
    ["capitals", "MUSEON", "Museot avataan", false],
  ])("%s: %s", (_, search, name, near) => {
    expect(found(search)).toEqual([name]);
    expect(seek(search).some((word) => word.isFuzzy)).toBe(near);
  });
});

test("similar words match only if no form of the word is in the report", () => {
  const [museum] = seek("museot");
  expect(museum?.isFuzzy).toBe(false);
  expect([...(museum?.forms ?? [])]).toEqual(["museot"]);
});

test("a term that is not a word, or too short, is searched for literally", () => {
  expect(found("4 kpl")).toEqual(["Palvelutorit 4 kpl"]);
  expect(found("kpx")).toEqual([]);
  expect(found("4-kpl")).toEqual([]);
});

test("every word must be found, each in some form", () => {
  expect(found("kaupunki liikuntapaikka")).toEqual(["Kaupungin liikuntapaikat"]);
  expect(found("kaupunki museo")).toEqual([]);
});

test("the unit that answers for the goal is searched too", () => {
  expect(found("aikuiskoulutuskeskuksen")).toHaveLength(names.length);
});

test("forms are folded, like the texts that they are compared with", () => {
  for (const { forms } of seek("öisen työpajan")) for (const form of forms) expect(form).toBe(fold(form));
});

test("a goal that shares its id with a target is still found by its own words", () => {
  const [first, ...others] = dataset.goals;
  if (!first) throw new RangeError("no goal");
  const alike = { ...dataset, goals: [{ ...first, id: first.targets[1]?.id ?? "" }, ...others] };
  const index = buildWordIndex(alike, made.report, "2031-1");
  const { parse: meaning, matches: finds } = runSync(createWordMatcher(index, alike.goals));
  const [goal] = alike.goals;
  const target = goal?.targets[0];
  if (!goal || !target) throw new RangeError("no target");
  expect(finds(goal, target, meaning("aikuiskoulutuskeskus"))).toBe(true);
  expect(finds(goal, target, meaning("liikuntapaikat"))).toBe(false);
});
