import { expect, test } from "vitest";
import { numberIn } from "../../../../../src/reader/grammars/finnish/lexicon/numbers";

test.each([
  ["7", 7],
  ["2000", 2000],
  ["12:sta", 12],
  ["5kpl", 5],
  ["4-ssä", 4],
  ["kolmesta", 3],
  ["kaksitoista", 12],
  ["12345", undefined],
  ["x7", undefined],
  ["7x", undefined],
  ["kirjasto", undefined],
])("“%s” is the number %s", (word, number) => expect(numberIn(word)).toBe(number));
