import { expect, test } from "vitest";
import { datesIn } from "../../../src/reader/text/dates";

test.each([
  ["Avattiin 3.4.2030.", ["2030-04-03"]],
  ["Välillä 1.1.1999–31.12.2030", ["1999-01-01", "2030-12-31"]],
  ["Päivä 29.2.2028 on, 29.2.2030 ei.", ["2028-02-29"]],
  ["Kuukausi 13 ei ole: 1.13.2030", []],
  ["Versio 2.3.4.2030, 3.4.20301 ja 123.4.2030", []],
  ["Vuosi 3.4.1830 on liian vanha, 3.4. ilman vuotta", []],
])("%s", (text, dates) => {
  expect(datesIn(text).map(({ date }) => date)).toEqual(dates);
});

test("a date has its place", () => {
  expect(datesIn("Avattiin 13.4.2030 klo 12")).toEqual([{ date: "2030-04-13", start: 9, end: 18 }]);
});
