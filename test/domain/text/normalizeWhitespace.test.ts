import { expect, test } from "vitest";
import { isSameText } from "../../../src/domain/text/normalizeWhitespace";

test.each([
  ["Sama teksti.", "Sama\n teksti. ", true],
  ["Sama teksti.", "Eri teksti.", false],
  ["", "", false],
])("“%s” then “%s”: the same words %s", (before, after, expected) => {
  expect(isSameText(before, after)).toBe(expected);
});
