import { describe, expect, test } from "vitest";
import { memoize, memoizeRecent } from "../../../src/reader/text/memoize";

/** A question that counts how often it is worked out. */
function counting() {
  const asked: number[] = [];
  return { asked, answer: (question: number) => asked.push(question) && { question } };
}

describe.each([
  ["remembered", memoize],
  ["rememberedLately", memoizeRecent],
] as const)("%s", (_, remember) => {
  test("works each answer out once", () => {
    const { asked, answer } = counting();
    const known = remember(answer);
    expect([known(1), known(2), known(1)]).toEqual([{ question: 1 }, { question: 2 }, { question: 1 }]);
    expect(known(2)).toBe(known(2));
    expect(asked).toEqual([1, 2]);
  });
});

test("what is remembered has room for fifty thousand answers, and no more", () => {
  const { asked, answer } = counting();
  const known = memoize(answer);
  for (let question = 0; question <= 50_000; question += 1) known(question);
  known(49_999);
  expect(asked.length).toBe(50_001);
  known(50_000);
  expect(asked.length).toBe(50_002);
});

describe("what was asked lately", () => {
  test("is kept for five hundred other questions at least", () => {
    const { asked, answer } = counting();
    const known = memoizeRecent(answer);
    for (let question = 0; question < 501; question += 1) known(question);
    known(0);
    expect(asked.length).toBe(501);
  });
  test("is forgotten after a thousand", () => {
    const { asked, answer } = counting();
    const known = memoizeRecent(answer);
    for (let question = 0; question <= 1000; question += 1) known(question);
    known(0);
    expect(asked.length).toBe(1002);
  });
  test("is kept on where it is asked again", () => {
    const { asked, answer } = counting();
    const known = memoizeRecent(answer);
    known(0);
    for (let question = 1; question < 2000; question += 1) {
      known(question);
      known(0);
    }
    expect(asked.length).toBe(2000);
  });
});
