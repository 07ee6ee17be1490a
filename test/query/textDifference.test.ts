import fc from "fast-check";
import { expect, test } from "vitest";
import { isCarriedForward, textDifference } from "../../src/query/textDifference";

test("a change of words shows as what was taken away and what was added", () => {
  expect(textDifference("Tavoite on toteutumassa vuonna 2020.", "Tavoite ei toteudu vuonna 2020.")).toEqual([
    { kind: "kept", text: "Tavoite" },
    { kind: "removed", text: "on toteutumassa" },
    { kind: "added", text: "ei toteudu" },
    { kind: "kept", text: "vuonna 2020." },
  ]);
});

test("the kept and removed words are the old text, the kept and added the new", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = textDifference(before, after);
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join(" ");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

test("texts too long for a table are shown whole, old and new", () => {
  const long = "sana ".repeat(1100).trim();
  expect(textDifference(long, `${long} uusi`).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

test.each([
  ["Sama teksti.", "Sama\n teksti. ", true],
  ["Sama teksti.", "Eri teksti.", false],
  ["", "", false],
])("“%s” then “%s”: carried forward %s", (before, after, expected) => {
  expect(isCarriedForward(before, after)).toBe(expected);
});
