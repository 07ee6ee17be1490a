import { expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const unitsOf = async (heading: string, ...names: string[]) => {
  const rows = names.map((name, at) => `Satama ${at} kasvaa;${name};Tavoite toteutui.`);
  const { goals } = await readReportOf("t.csv", [`Tavoite;${heading};Toteuma 2031`, ...rows].join("\n"), {
    year: 2031,
  });
  return goals.map(({ unit }) => unit);
};

test("who is responsible is a unit where the cells name units", async () => {
  expect(await unitsOf("Vastuu", "Satamapalvelut", "Tekninen lautakunta")).toEqual([
    "Satamapalvelut",
    "Tekninen lautakunta",
  ]);
  expect(await unitsOf("Ansvarig", "Kulturförvaltningen", "Biblioteket")).toEqual([
    "Kulturförvaltningen",
    "Biblioteket",
  ]);
});

test("a unit may be named by its field alone", async () => {
  expect(await unitsOf("Responsible", "Place", "People")).toEqual(["Place", "People"]);
});

test("a person or an office is none", async () => {
  expect(await unitsOf("Vastuuhenkilö", "Ulla Saari", "Matti Meri")).toEqual(["", ""]);
  expect(await unitsOf("Owner", "Head of Community Services", "County Librarian")).toEqual(["", ""]);
});

test("a heading that names a unit needs no such words below it", async () => {
  expect(await unitsOf("Vastuutaho", "Satama", "Telakka")).toEqual(["Satama", "Telakka"]);
});
