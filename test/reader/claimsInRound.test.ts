import { describe, expect, test } from "vitest";
import { claimsInRound } from "../../src/reader/claimsInRound";
import { readSentence } from "../../src/reader/grammars/readSentence";

/** The claims of sentences in Finnish, as they hold in a round. */
const claims = (kind: "forecast" | "outcome", ...sentences: string[]) =>
  claimsInRound(
    sentences.map((sentence) => readSentence(sentence, "fi", 2024)),
    kind,
  ).map(({ act, denied, time, marks }) => ({ act, denied, time, marks: [...marks] }));

describe("the claims of a round", () => {
  test("tell in the present tense what has become of the target, in an outcome", () => {
    expect(claims("outcome", "Tavoite toteutuu.")).toMatchObject([{ act: "reach", time: "done" }]);
    expect(claims("forecast", "Tavoite toteutuu.")).toMatchObject([{ act: "reach", time: "now" }]);
  });

  test("leave out what a sentence only defines", () => {
    expect(claims("forecast", "Vihreä tarkoittaa, että tavoite toteutuu.")).toEqual([]);
  });

  test("count a success that has an exception as partly", () => {
    expect(claims("outcome", "Tavoite saavutettiin, lukuun ottamatta itäistä aluetta.")[0]?.marks).toContain("partly");
  });

  test("count what was done of a lowered goal as partly", () => {
    expect(claims("outcome", "Alennettu tavoite saavutettiin.")[0]?.marks).toContain("partly");
  });
});
