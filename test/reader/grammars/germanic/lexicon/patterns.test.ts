import { expect, test } from "vitest";
import { phraseFinder } from "../../../../../src/reader/grammars/germanic/lexicon/patterns";

const find = phraseFinder(
  [
    { entry: "short", phrases: "short of ~ @goal, behind schedule" },
    { entry: "figure", phrases: "over the #, väntetid*, *frånvaro, *klagomål*" },
    { entry: "choice", phrases: "is ahead/behind" },
  ],
  { goal: (word) => word === "target" },
  (word) => word === "not",
);
const foundIn = (text: string) => {
  const words = text.split(" ");
  return words.flatMap((_, at) => find(words, at).map(({ entry, end }) => `${entry} ${at}–${end}`));
};

test.each([
  ["short of the target", ["short 0–4"]],
  ["short of the yearly target", ["short 0–5"]],
  ["short of cash", []],
  ["it is behind schedule", ["choice 1–3", "short 2–4"]],
  ["over the 90", ["figure 0–3"]],
  ["över de 90", []],
  ["väntetiderna sjukfrånvaro elevklagomålen", ["figure 0–1", "figure 1–2", "figure 2–3"]],
])("in “%s” stands %j", (text, expected) => expect(foundIn(text)).toEqual(expected));

test("a gap is at most three words, and a negation ends it", () => {
  expect(foundIn("short of our very own yearly target")).toEqual([]);
  expect(foundIn("short of not the target")).toEqual([]);
});
