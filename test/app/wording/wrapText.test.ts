import { expect, test } from "vitest";
import { wrapText } from "../../../src/app/wording/wrapText";

test.each<[string, string[]]>([
  ["Uimahallit", ["Uimahallit"]],
  ["Uimahallien uudet aukioloajat", ["Uimahallien uudet", "aukioloajat"]],
  ["Uimahallien uudet aukioloajat kaikissa kaupunginosissa", ["Uimahallien uudet", "aukioloajat…"]],
])("%s", (name, lines) => expect(wrapText(name, 20, 2)).toEqual(lines));

test("the suffix has room on the last line or on a line of its own", () => {
  expect(wrapText("Uimahallien ajat", 20, 2, 6)).toEqual(["Uimahallien ajat", ""]);
  expect(wrapText("Uimahallien uudet aukioloajat", 20, 2, 6)).toEqual(["Uimahallien uudet", "aukioloajat"]);
  expect(wrapText("Uimahallien uudet laajat aukiolot", 20, 2, 6).at(-1)?.length).toBeLessThanOrEqual(14);
});

test("a name is never cut inside its only word before the line is full", () => {
  expect(wrapText("Kaupunkistrategiaseurantaraportti", 12, 1)).toEqual(["Kaupunkistr…"]);
});

test("a word longer than a line goes on, with a hyphen, on the next", () => {
  expect(wrapText("Kulttuuriympäristöpalvelukokonaisuus", 20, 3)).toEqual([
    "Kulttuuriympäristöp-",
    "alvelukokonaisuus",
  ]);
});
