import { expect, test } from "vitest";
import { readGoals } from "../../../src/domain/dataset/goalsFile";
import { encodeLanguages, decodeLanguages, decodePositions, readWordIndex } from "../../../src/domain/search/wordIndex";
import { twoThemes } from "../../fixtures/twoThemes";

test.each([
  [0, []],
  [1, ["fi"]],
  [2, ["sv"]],
  [3, ["fi", "sv"]],
  [4, ["en"]],
  [5, ["fi", "en"]],
  [7, ["fi", "sv", "en"]],
] as const)("the digit %s stands for the languages %j", (digit, languages) => {
  expect(encodeLanguages(new Set(languages))).toBe(digit);
  expect(decodeLanguages(digit)).toEqual(languages);
});

test.each([
  ["0", [0]],
  ["0 1 9", [0, 1, 10]],
  ["a z", [10, 45]],
  ["3 10 1a9z", [3, 39, 39 + 36 ** 3 + 10 * 36 ** 2 + 9 * 36 + 35]],
])("the steps %s lead to the places %j", (steps, places) => {
  expect([...decodePositions(steps)]).toEqual(places);
});

test("decoding distances gives the positions", () => {
  const places = [0, 7, 8, 44, 1340, 1341, 50000, 2_000_000];
  const steps = places.map((place, at) => (place - (places[at - 1] ?? 0)).toString(36)).join(" ");
  expect([...decodePositions(steps)]).toEqual(places);
});

test("a word index is checked when it is loaded", () => {
  const index = { schemaVersion: "1.0", words: ["allas"], languages: "1", places: ["0 1"] };
  expect(readWordIndex(index)).toEqual(index);
  expect(() => readWordIndex({ ...index, places: "0 1" })).toThrow(expect.objectContaining({ kind: "invalid" }));
  expect(() => readWordIndex({ ...index, schemaVersion: "2.0" })).toThrow(expect.objectContaining({ kind: "newer" }));
});

test("a goal file is checked when it is loaded", () => {
  const { goals } = twoThemes();
  expect(readGoals({ schemaVersion: "1.0", goals })).toEqual(goals);
  expect(() => readGoals({ schemaVersion: "1.0", goals: "none" })).toThrow("goals");
  expect(() => readGoals({ goals })).toThrow("schemaVersion");
});
