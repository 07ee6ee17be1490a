import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const readingsOf = async (html: string) =>
  (await readReportOf("t.html", html)).goals.map(({ title, targets, statuses }) => [title, targets, statuses]);

const table = (...rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

describe("questions on what was promised and how it went", () => {
  test.each([
    ["Mitä tavoiteltiin?", "Satama kasvaa", "Miten kävi?", "Tavoite ei toteutunut."],
    ["Vad lovade vi?", "Hamnen växer", "Hur gick det?", "Målet nåddes inte."],
    ["What did we promise?", "The port grows", "How did it go?", "The goal was not met."],
  ])("%s … %s %s", async (promise, goal, result, verdict) => {
    const expected = [[goal, [goal], ["not-achieved"]]];
    expect(
      await readingsOf(`<h1>2031</h1><h3>${promise}</h3><p>${goal}</p><h3>${result}</h3><p>${verdict}</p>`),
    ).toEqual(expected);
    expect(await readingsOf(`<h1>2031</h1><p>${promise} ${goal}</p><p>${result} ${verdict}</p>`)).toEqual(expected);
    expect(await readingsOf(`<h1>2031</h1>${table([promise, result], [goal, verdict])}`)).toMatchObject(expected);
  });

  test.each([
    ["What we promised", "What we did", "How we did", "Not met", "Met"],
    ["Mitä lupasimme", "Mitä teimme", "Miten onnistuimme", "Ei toteutunut", "Toteutui"],
    ["Vad vi lovade", "Vad vi gjorde", "Hur det gick", "Ej uppfyllt", "Uppfyllt"],
  ])("%s | %s | %s: what was done is an activity beside the verdict", async (promise, done, result, bad, good) =>
    expect(
      await readingsOf(
        `<h1>2031</h1>${table([promise, done, result], ["Alfa", "Bridges", bad], ["Beta", "Roads", good])}`,
      ),
    ).toEqual([
      ["Alfa", ["Bridges"], ["not-achieved"]],
      ["Beta", ["Roads"], ["achieved"]],
    ]),
  );

  test("what was done is the result where nothing else tells of it", async () =>
    expect(
      await readingsOf(
        `<h1>2031</h1>${table(["What we promised", "What we did"], ["Alfa", "The goal was not met."], ["Beta", "The goal was met."])}`,
      ),
    ).toEqual([
      ["Alfa", ["Alfa"], ["not-achieved"]],
      ["Beta", ["Beta"], ["achieved"]],
    ]));
});

test("chapters on the surroundings and the economy are neither goals nor themes of the goals after them", async () => {
  const { goals } = await readReportOf(
    "t.html",
    `<h1>Tilinpäätös 2031</h1><h2>Tavoitteet</h2><h3>Toimintaympäristö</h3><p>Rakennushankkeet viivästyivät.</p><h3>Satama kasvaa</h3><p>Tavoite ei toteutunut.</p>
<h3>Taloudellinen kehitys</h3><p>Investoinnit viivästyivät.</p><h3>Lautta kulkee</h3><p>Tavoite toteutui.</p>`,
  );
  expect(goals.map(({ title, theme }) => [title, theme === "Taloudellinen kehitys"])).toEqual([
    ["Satama kasvaa", false],
    ["Lautta kulkee", false],
  ]);
});
