import { expect, test } from "vitest";
import { claimsInRound } from "../../src/reader/claimsInRound";
import { readSentence } from "../../src/reader/grammars/readSentence";
import { rules } from "../../src/reader/rules/rules";
import { statedSignals } from "../../src/reader/statedSignals";

/** What a sentence in English states of its target. */
const signals = (text: string, sentences = 1) =>
  statedSignals(claimsInRound([readSentence(text, "en", 2024)], "forecast"), rules, {
    text,
    language: "en",
    kind: "forecast",
    sentences,
  });

test("a signal quotes the words that state it, and names its rule", () => {
  expect(signals("The target was reached.")).toMatchObject([
    { rule: "en.reached", status: "achieved", ofGoal: true, evidence: { quote: "The target was reached.", start: 0 } },
  ]);
});

test("words that state nothing give no signal", () => expect(signals("The committee met in May.")).toEqual([]));

test("finished work is a signal alone, and none among other things in a long passage", () => {
  const text =
    "The new playground beside the old school in the eastern district was completed in May after a mild winter.";
  expect(signals(text)).toMatchObject([{ rule: "en.completed", rank: "done" }]);
  expect(signals(text, 3)).toEqual([]);
});
