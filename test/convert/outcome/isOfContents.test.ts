import { expect, test } from "vitest";
import { isOfContents } from "../../../src/convert/outcome/isOfContents";
import { readReportOf } from "../../fixtures/readReportOf";

test.each([
  ["Verksamhetsberättelse ….. 12", true],
  ["Tavoite 1. Laituri uusitaan . . . . . 4", true],
  ["Goal 2. Paint the tower..........13", true],
  ["Antalet besök var 12", false],
  ["Tavoite toteutui... vasta 12 päivää myöhemmin", false],
])("%s", (line, expected) => expect(isOfContents(line)).toBe(expected));

test("lines of a table of contents are no goals, whatever stands below them", async () => {
  const { goals } = await readReportOf(
    "t.html",
    `<!doctype html><h1>Bokslut 2031</h1><h2>Verksamhetsberättelse ….. 12</h2><p>Målet uppnåddes.</p>
     <p>2 Målen ..... 13</p><p>Status: Grön</p>
     <h2>Kaj byggs</h2><p>Målet uppnåddes.</p><h2>Torn målas</h2><p>Målet uppnåddes inte.</p>`,
  );
  expect(goals.map(({ title }) => title)).toEqual(["Kaj byggs", "Torn målas"]);
});
