import { expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const read = async (closing: string) =>
  (
    await readReportOf(
      "t.html",
      `<!doctype html><body><h1>Toimintakertomus 2031</h1><h2>2 Tavoitteet</h2>
       <h3>2.1 Kaava valmistuu</h3><p>Luonnos oli nähtävillä.</p>
       <h3>2.2 Selvitys tehdään</h3><p>Selvitys tehtiin naapurien kanssa.</p>
       <h2>3 Arvio tavoitteista</h2>${closing}</body>`,
    )
  ).goals.map(({ title, statuses }) => [title, statuses]);

test("a verdict on a goal's number in a closing chapter is that goal's", async () => {
  expect(
    await read("<ul><li>Tavoite 2.1: ei toteutunut. Kaava siirtyy.</li><li>Tavoite 2.2: toteutui.</li></ul>"),
  ).toEqual([
    ["Kaava valmistuu", ["not-achieved"]],
    ["Selvitys tehdään", ["achieved"]],
  ]);
});

test("a number that no heading has settles nothing", async () => {
  expect(await read("<ul><li>Kohta 2.1: toteutui.</li><li>Kohta 7.4: toteutui.</li></ul>")).not.toContainEqual([
    "Kaava valmistuu",
    ["achieved"],
  ]);
});
