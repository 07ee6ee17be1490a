import fc from "fast-check";
import { expect, test } from "vitest";
import { diffText } from "../../../src/domain/changes/diffText";

const told = (before: string, after: string) => diffText(before, after).map(({ kind, text }) => [kind, text.trim()]);

test("a change of words shows as what was taken away and what was added", () => {
  expect(told("Tavoite on toteutumassa vuonna 2020.", "Tavoite ei toteudu vuonna 2020.")).toEqual([
    ["kept", "Tavoite"],
    ["removed", "on toteutumassa"],
    ["added", "ei toteudu"],
    ["kept", "vuonna 2020."],
  ]);
});

test("white space alone is no difference, and the newer text keeps its lines", () => {
  expect(diffText("Sama  teksti.\nRivi.", "Sama teksti.\n\nRivi.")).toEqual([
    { kind: "kept", text: "Sama teksti.\n\nRivi." },
  ]);
});

test("a rewritten text is one removal and one addition", () => {
  const before = "Tavoite on toteutuksessa pienellä varauksella.";
  const after = "Perhehulinat on pidetty kaikissa suurpiireissä syksyllä.";
  expect(diffText(before, after)).toEqual([
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ]);
});

test("the kept and removed words are the old text, the kept and added the new", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = diffText(before, after);
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map((run) => run.text.trim())
          .filter(Boolean)
          .join(" ");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

test("a long text with one more word differs in that word only", () => {
  const long = "sana ".repeat(3000).trim();
  expect(told(long, `${long} uusi`).map(([kind]) => kind)).toEqual(["kept", "added"]);
});
