import { expect, test } from "vitest";
import { createNameMatcher } from "../../../src/domain/search/searchableText";
import { runSync } from "../../../src/domain/timeSlices";
import { createWordMatcher } from "../../../src/domain/search/createWordMatcher";
import { literalTerms } from "../../../src/domain/search/query";
import { buildWordIndex } from "../../../src/domain/search/buildWordIndex";
import { newestReport } from "../../../src/domain/url/viewParams";
import { twoThemes } from "../../fixtures/twoThemes";

const dataset = twoThemes();
const report = newestReport(dataset);
const index = buildWordIndex(dataset, report, "2031-2");
const matcher = runSync(createWordMatcher(index, dataset.goals));
const found = (search: string, by = matcher) =>
  dataset.goals.flatMap((goal) =>
    goal.targets.filter((target) => by.matches(goal, target, by.parse(search))).map(({ name }) => name),
  );

test("words stand folded, each once, in the order of the alphabet", () => {
  expect(index.words).toEqual([...new Set(index.words)].toSorted());
  expect(index.words).toContain("akaslompolon");
  expect(index.languages).toHaveLength(index.words.length);
  expect(index.places).toHaveLength(index.words.length);
});

test("a goal's words are indexed once, even if its targets repeat them", () => {
  expect(index.places[index.words.indexOf("penkit")]).toBe("0");
  // The first goal and its three targets come before the second goal and its own.
  expect(index.places[index.words.indexOf("lakkoon")]).toBe("5");
  expect(index.places[index.words.indexOf("osatavoite")]).toBe("1 1 1 3 1");
});

test("a date is found as it is typed, with the marks around it or without, and in part", () => {
  for (const typed of ["5.5.2031", "5.5.2031,", "(5.5.2031)", "5.2031", "2031 lakkoon"])
    expect(found(typed)).toEqual(["Äkäslompolon allas"]);
  expect(found("6.5.2031")).toEqual([]);
});

test("letters inside a word are found, and punctuation alone filters nothing", () => {
  expect(found("lompol")).toEqual(["Äkäslompolon allas"]);
  expect(found("lakkoon %")).toEqual(["Äkäslompolon allas"]);
});

test("the index has only the report's own goals", () => {
  const foreign = { ...dataset, goals: dataset.goals.map((goal) => ({ ...goal, reportId: "muu" })) };
  expect(buildWordIndex(foreign, report, "2031-2").words).toEqual([]);
});

test("without an index names are searched: of goals, targets, themes and programmes, in every language", () => {
  const names = createNameMatcher(dataset);
  expect(found("akas", names)).toEqual(["Äkäslompolon allas"]);
  expect(found("parks", names)).toHaveLength(3);
  expect(found("sports osatavoite", names)).toHaveLength(5);
  expect(found("penkit", names)).toEqual([]);
  expect(found("lakkoon", names)).toEqual([]);
  expect(found("", names)).toHaveLength(6);
  expect(names.parse("Äkäs lompolo")).toEqual(literalTerms("akas lompolo"));
});
