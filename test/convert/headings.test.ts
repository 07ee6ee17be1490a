import { describe, expect, test } from "vitest";
import { readHeader, roleOf } from "../../src/convert/headings";

describe("a heading names its column", () => {
  test.each([
    ["Kaupunkistrategian teema", "theme"],
    ["Sitova toiminnan tavoite", "goal"],
    ["Sitovan toiminnan tavoitteen mittarit", "measure"],
    ["Kytkeytyminen kaupunkiyhteisiin hankkeisiin ja yhteissuunnittelun teemoihin", "programme"],
    ["Strategitema", "theme"],
    ["Bindande mål", "goal"],
    ["Mätare", "measure"],
    ["Koppling till stadens program", "programme"],
    ["Vastuutaho", "other"],
  ])("%s: %s", (heading, kind) => expect(roleOf(heading, null).kind).toBe(kind));
});

describe("a heading names its round", () => {
  test.each([
    ["Ennuste 1/2020", "2020-1", "2020-Q1", "forecast"],
    ["Ennuste 3 / 2023", "2023-3", "2023-Q3", "forecast"],
    ["Prognos 2/2022", "2022-2", "2022-Q2", "forecast"],
    ["Toteuma 2023", "2023-result", "2023", "outcome"],
    ["Tilinpäätös 2021", "2021-result", "2021", "outcome"],
    ["Utfall 2022", "2022-result", "2022", "outcome"],
  ])("%s: %s", (heading, id, period, kind) =>
    expect(roleOf(heading, null)).toMatchObject({ kind: "round", round: { id, period, kind } }),
  );

  test("the report's year stands in where the heading names none", () => {
    expect(roleOf("Ennuste 2", 2024)).toMatchObject({ round: { id: "2024-2" } });
    expect(roleOf("Toteuma", 2024)).toMatchObject({ round: { id: "2024-result" } });
    expect(roleOf("Ennuste 2", null).kind).toBe("other");
  });
});

test("a row of the report is no header, whatever words it holds", () => {
  expect(readHeader(["Teema", "Sitova tavoite", "Mittari", "Ennuste 1/2024"], null)).not.toBeNull();
  expect(readHeader(["Teema", "Tavoite A", "Tavoite B", "Ennuste: tavoite toteutuu 2024"], null)).toBeNull();
  expect(readHeader(["Uudistuvat palvelut", "Kirjastot auki", "", "Tavoite toteutuu."], 2024)).toBeNull();
});
