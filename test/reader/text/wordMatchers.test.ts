import { expect, test } from "vitest";
import { beginsWith, either, endsWith, holding, oneOf, opensWithDigit } from "../../../src/reader/text/wordMatchers";

const words = ["vain", "vainko", "turvain", "turvainko", "ainoa", undefined] as const;

test.each([
  ["oneOf", oneOf("vain muu"), ["vain"]],
  ["beginsWith", beginsWith("vain muu"), ["vain", "vainko"]],
  ["endsWith", endsWith("vain muu"), ["vain", "turvain"]],
  ["holding", holding("vain muu"), ["vain", "vainko", "turvain", "turvainko"]],
  ["either", either(oneOf("ainoa"), oneOf("vain")), ["vain", "ainoa"]],
] as const)("%s finds its words, and nothing where there is no word", (_, asks, found) => {
  expect(words.filter((word) => asks(word))).toEqual(found);
});

test("a figure opens with a digit", () => {
  expect(["12", "4kpl", "covid19", "kpl", undefined].filter((word) => opensWithDigit(word))).toEqual(["12", "4kpl"]);
});
