import { expect, test } from "vitest";
import { createTranslator } from "../../../src/app/i18n/translator";

const texts = {
  goal: {
    neighbours: "Andra mål",
    targets_one: "{{count}} delmål i {{name}}",
    targets_other: "{{count}} delmålen i {{name}}",
    open_zero: "inget öppet",
    open_other: "{{count}} öppna",
  },
};

/** A translator that takes any key, as the made-up texts have their own. */
function translated(key: string, values?: Record<string, string | number>): string {
  const translator = createTranslator("sv", (missing) => `no ${missing}`);
  translator.add("titles", texts);
  return Reflect.apply(translator.texts("titles"), undefined, [key, values]);
}

test.each([
  ["goal.neighbours", {}, "Andra mål"],
  ["goal.targets", { count: 1, name: "A" }, "1 delmål i A"],
  ["goal.targets", { count: 2, name: "$& {{count}}" }, "2 delmålen i $& {{count}}"],
  ["goal.open", { count: 0 }, "inget öppet"],
  ["goal.open", { count: 5 }, "5 öppna"],
  ["goal.targets", { count: 2 }, "2 delmålen i {{name}}"],
  ["goal.nothing", {}, "no goal.nothing"],
  ["goal", {}, "no goal"],
])("%s with %j reads %s", (key, values, text) => {
  expect(translated(key, values)).toBe(text);
});
