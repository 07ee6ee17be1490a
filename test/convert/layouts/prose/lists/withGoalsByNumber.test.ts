import { expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const read = (goals: readonly string[]) =>
  readReportOf(
    "t.html",
    `<!doctype html><body><h1>Toimintakertomus 2031</h1><h2>Asetetut tavoitteet</h2>${goals.map((goal) => `<p>${goal}</p>`).join("")}<h2>Tavoitteiden toteutuminen</h2>
    <p>1. Osuus oli 46 prosenttia. Tavoite ei toteutunut.</p><p>2. Mittareita on 93 prosenttia. Tavoite toteutui.</p>`,
  );

test("results in a second list are of the goals with their numbers", async () => {
  const { goals } = await read(["1. Vuotovesien osuus laskee", "2. Mittarit ovat etäluettavia"]);
  expect(goals.map(({ title, statuses }) => [title, statuses])).toEqual([
    ["Vuotovesien osuus laskee", ["not-achieved"]],
    ["Mittarit ovat etäluettavia", ["achieved"]],
  ]);
});

test("lists of different length are not matched", async () => {
  const { goals } = await read(["1. Vuotovesien osuus laskee", "2. Mittarit ovat etäluettavia", "3. Vesi on hyvää"]);
  expect(goals.map(({ title }) => title)).not.toContain("Vuotovesien osuus laskee");
});
