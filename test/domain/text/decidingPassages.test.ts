import { expect, test } from "vitest";
import { decidingPassages } from "../../../src/domain/text/decidingPassages";

const quote = (start: number, end: number) => ({ quote: "x".repeat(end - start), start, end });

test.each([
  ["the verdict and what lies behind it", quote(0, 10), quote(20, 30), [quote(0, 10), quote(20, 30)]],
  ["evidence that holds its reason", quote(0, 30), quote(10, 20), [quote(0, 30)]],
  ["a reason that holds the evidence", quote(10, 20), quote(0, 30), [quote(0, 30)]],
  ["the same words twice", quote(0, 10), quote(0, 10), [quote(0, 10)]],
  ["evidence alone", quote(0, 10), null, [quote(0, 10)]],
  ["nothing", null, null, []],
])("of %s nothing is said twice", (_, evidence, reason, passages) => {
  expect(decidingPassages({ evidence, reason })).toEqual(passages);
});
