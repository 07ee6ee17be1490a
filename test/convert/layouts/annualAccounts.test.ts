import { describe, expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const read = (body: string) => readReportOf("t.html", `<!doctype html><body><h1>Tilinpäätös 2031</h1>${body}</body>`);

const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join("");
  return `<table><tr>${cells("th", headings)}</tr>${rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("")}</table>`;
};

const goalTable = (...rows: readonly (readonly string[])[]) =>
  table(["Sitova tavoite", "Mittari", "Tavoitetaso 2031", "Toteuma 2031", "Arvio"], ...rows);
const achieved = (goal: string) => goalTable([goal, "Kävijät", "vähintään 20", "23", "Toteutui"]);
const accounts = table(
  ["1 000 €", "TP 2030", "TA 2031", "TP 2031", "Poikkeama"],
  ["Toimintatuotot", "12", "13", "14", "1"],
  ["Toimintakulut", "-52", "-53", "-51", "2"],
);
const statistics = table(
  ["Tunnusluvut", "TP 2029", "TP 2030", "TA 2031", "TP 2031"],
  ["Asukkaat", "48 215", "48 300", "48 400", "48 391"],
  ["Lainat/asukas", "16", "17", "17", "18"],
);

const titlesOf = async (body: string) => (await read(body)).goals.map(({ title }) => title);

describe("annual accounts, which hold more than goals", () => {
  test("figures over years beside accounts are no goals, though tables of goals stand in the same document", async () => {
    expect(
      await titlesOf(`<h3>Sitovat tavoitteet</h3>${achieved("Satama kasvaa")}<h3>Talous</h3>${accounts}${statistics}`),
    ).toEqual(["Satama kasvaa"]);
  });

  test("they are goals where the heading over them says so", async () => {
    expect(await titlesOf(`${achieved("Satama kasvaa")}${accounts}<h3>Konsernin tavoitteet</h3>${statistics}`)).toEqual(
      ["Satama kasvaa", "Asukkaat", "Lainat/asukas"],
    );
  });

  test("appropriations that bind are no goals", async () => {
    const binding = table(
      ["Sitova erä (1 000 €)", "Alkuperäinen TA", "TA muutoksin", "Toteuma 2031"],
      ["Satamalautakunta, netto", "120", "125", "122"],
    );
    expect(
      await titlesOf(`${achieved("Satama kasvaa")}${accounts}<h3>Valtuustoon nähden sitovat erät</h3>${binding}`),
    ).toEqual(["Satama kasvaa"]);
  });

  test("a table under headings of its own is no part of the goals before it, however many columns it has", async () => {
    const loans = table(
      ["Laina", "Nostettu", "Erääntyy", "Korko", "Pääoma"],
      ["A", "1.3.2029", "1.3.2039", "2,1 %", "900"],
    );
    const { goals, messages } = await read(`${achieved("Satama kasvaa")}${accounts}<h3>Liite 4</h3>${loans}`);
    expect(goals.map(({ title }) => title)).toEqual(["Satama kasvaa"]);
    expect(messages.join("\n")).toContain(
      'a table that tells of no goals is left out, 2 rows: "Laina | Nostettu | Erääntyy',
    );
  });

  test("each board's goals are its own, whatever text and tables stand between them", async () => {
    const board = (name: string, goal: string) =>
      `<h2>${name}</h2><h3>Toiminta</h3><p>Vuosi oli vilkas.</p><h3>Sitovat tavoitteet</h3>${achieved(goal)}<h3>Talous</h3>${accounts}`;
    const boards = [
      board("Satamalautakunta", "Satama kasvaa"),
      board("Kirjastolautakunta", "Kirjasto on auki"),
      board("Palvelut", "Neuvonta on lähellä"),
    ];
    const { goals } = await read(boards.join(""));
    expect(goals).toMatchObject([
      { title: "Satama kasvaa", unit: "Satamalautakunta" },
      { title: "Kirjasto on auki", unit: "Kirjastolautakunta" },
      { title: "Neuvonta on lähellä", unit: "", theme: "Palvelut" },
    ]);
  });

  test("goals in prose belong to the unit's chapter, not to the section that repeats in each", async () => {
    const chapter = (name: string, goal: string) =>
      `<h2>${name}</h2><h3>Toiminta-ajatus</h3><p>Palvelemme.</p><h3>Sitovat tavoitteet ja niiden toteutuminen</h3><p><b>Tavoite 1: ${goal}</b></p><p>Toteutuminen: Tavoite toteutui.</p>`;
    const { goals } = await read(
      chapter("Satamapalvelut", "Satama kasvaa") + chapter("Kirjastopalvelut", "Kirjasto on auki"),
    );
    expect(goals.map(({ title, theme }) => [title, theme])).toEqual([
      ["Satama kasvaa", "Satamapalvelut"],
      ["Kirjasto on auki", "Kirjastopalvelut"],
    ]);
  });

  test("a company's goals are its own under each of its headings, and so are the next company's", async () => {
    const company = (name: string, goal: string) =>
      `<h3>${name}</h3><p>Vuosi oli hyvä.</p><h3>Taloudelliset tavoitteet</h3>${achieved(goal)}<h3>Toiminnalliset tavoitteet</h3>${achieved(`${goal} yhä`)}`;
    const { goals } = await read(company("Satama Oy", "Tulos on hyvä") + company("Vesi Oy", "Vesi on puhdasta"));
    expect(goals.map(({ unit }) => unit)).toEqual(["Satama Oy", "Satama Oy", "Vesi Oy", "Vesi Oy"]);
  });
});

test("a heading of goals is no goal, though the text on the money under it tells of what was exceeded", async () => {
  const section = (unit: string, goal: string, outcome: string) =>
    `<h2>${unit}</h2><p>Vastuuhenkilö: Ulla Saari</p><p>Toimiala vastaa palveluista kuntastrategian mukaisesti.</p><h3>Sitovat tavoitteet</h3><table><tr><th>Tavoite</th><th>Toteuma 2031</th></tr><tr><td>${goal}</td><td>${outcome}</td></tr></table>
    <h3>Talouden toteutuminen</h3><table><tr><th></th><th>Talousarvio 2031</th><th>Toteuma 2031</th></tr><tr><td>Toimintatuotot</td><td>120</td><td>130</td></tr><tr><td>Toimintakulut</td><td>-500</td><td>-520</td></tr></table>
    <p>Toimintakulut ylittyivät korjausten vuoksi.</p><h3>Tunnusluvut</h3><p>Asukkaita oli 1 200.</p>`;
  const { goals } = await readReportOf(
    "t.html",
    `<!doctype html><html lang="fi"><h1>Tilinpäätös 2031</h1>${section("Sivistyspalvelut", "Kirjasto on auki", "Tavoite toteutui.")}${section("Tekniset palvelut", "Vuodot vähenevät", "Tavoite ei toteutunut.")}${section("Hallinto", "Lomakkeet ovat verkossa", "Tavoite toteutui.")}</html>`,
  );
  expect(goals.map(({ title }) => title)).toEqual(["Kirjasto on auki", "Vuodot vähenevät", "Lomakkeet ovat verkossa"]);
});

test.each([
  {
    key: ["Tunnusluvut", "2031", "2030"],
    heads: ["Omistajan tavoite", "Toteuma", "Selite"],
    goal: "Käyttöaste yli 94 %",
    told: ["91,6 %", "Purkulupa on vireillä."],
  },
  {
    key: ["Nyckeltal", "2031", "2030"],
    heads: ["Ägarens mål", "Utfall", "Kommentar"],
    goal: "Uthyrningsgrad över 94 %",
    told: ["91,6 %", "Rivningslovet behandlas."],
  },
  {
    key: ["Key figures", "2031", "2030"],
    heads: ["Owner's goal", "Outcome", "Comment"],
    goal: "Occupancy over 94%",
    told: ["91.6%", "The permit is being processed."],
  },
])("$key before each table of goals are no goals of the company before", async ({ key, heads, goal, told }) => {
  const company = (name: string) =>
    `<h2>${name} Oy</h2>${table(key, ["A", "7 420", "7 318"], ["B", "-96", "41"])}<p></p>${table(heads, [`${goal} (${name})`, ...told])}`;
  const { goals } = await read(`${company("Satama")}${company("Laituri")}${company("Lautta")}`);
  expect(goals).toMatchObject(
    ["Satama", "Laituri", "Lautta"].map((name) => ({
      title: `${goal} (${name})`,
      unit: `${name} Oy`,
      statuses: ["not-achieved"],
    })),
  );
});
