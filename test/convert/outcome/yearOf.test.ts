import { expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

test("the year of a numbered goal is not that of the report", async () => {
  const { dataset } = await readReportOf(
    "t.html",
    "<!doctype html><h1>Tavoitekortit</h1><p>Osavuosikatsaus 2/2031</p><h2>3.1 Velka katetaan vuoden 2032 loppuun mennessä</h2><p>Toteutuminen: Tavoite saavutettiin.</p>",
  );
  expect(dataset.reports[0]?.year).toBe(2031);
});
