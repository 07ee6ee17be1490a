import { describe, expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const read = (body: string) => readReportOf("t.html", `<!doctype html><body>${body}</body>`);

const indicators = (rows: string) =>
  `<table><tr><th>Indikator</th><th>Utfall 2030</th><th>Mål 2031</th><th>Utfall 2031</th></tr>${rows}</table>`;

describe("a table of indicators under the heading of a goal", () => {
  test("belongs to the goal, whose own line has its result", async () => {
    const { goals, dataset } = await read(
      `<h1>Årsberättelse 2031</h1><h3>Mål 1: Trygga förskolor</h3><p><b>Måluppfyllelse:</b> Ej uppfyllt</p>${indicators("<tr><td>Barn per anställd</td><td>5,2</td><td>5,0</td><td>5,6</td></tr>")}<p><b>Kommentar:</b> Barnen blev fler.</p>
       <h3>Mål 2: Hela skolor</h3><p><b>Måluppfyllelse:</b> Uppfyllt</p>${indicators("<tr><td>Lagade tak</td><td>2</td><td>4</td><td>5</td></tr>")}<p><b>Kommentar:</b> Taken är nya.</p>`,
    );
    expect(goals).toMatchObject([
      { title: "Trygga förskolor", statuses: ["not-achieved"] },
      { title: "Hela skolor", statuses: ["achieved"] },
    ]);
    expect(dataset.goals[0]?.measures).toEqual(["Barn per anställd"]);
    const cells = dataset.goals[0]?.cells.flatMap(({ paragraphs }) => paragraphs);
    expect(cells).toEqual(expect.arrayContaining(["Barn per anställd", "5,2", "5,0", "5,6"]));
  });

  test("gives the goal its targets if no line of text has its result", async () => {
    const { goals } = await read(
      `<h1>Tilinpäätös 2031</h1><h3>Tavoite 1: Satama kasvaa</h3><table><tr><th>Mittari</th><th>Tavoitetaso 2031</th><th>Toteuma 2031</th></tr><tr><td>Laivoja</td><td>vähintään 20</td><td>14</td></tr><tr><td>Linjoja</td><td>vähintään 2</td><td>3</td></tr></table>`,
    );
    expect(goals).toMatchObject([
      { title: "Satama kasvaa", targets: ["Laivoja", "Linjoja"], statuses: ["not-achieved", "achieved"] },
    ]);
  });
});

test("prose under the tables of several goals is kept, with a verdict in it or not, and so are goals without a table", async () => {
  const goal = (title: string, row: string, told: string) => `<h2>${title}</h2>${indicators(row)}<p>${told}</p>`;
  const { goals, dataset, messages } = await read(
    `<h1>Årsberättelse 2031</h1>${goal("Mål 1. Hamnen växer", "<tr><td>Fartyg</td><td>12</td><td>20</td><td>14</td></tr>", "Målet uppnåddes inte.")}${goal("Mål 2. Nöjda besökare", "<tr><td>Nöjda, %</td><td>80</td><td>82</td><td></td></tr>", "Enkäten skickas ut efter nyår.")}<h2>Mål 3. Rena stränder</h2><p>Stränderna städades i maj.</p>`,
  );
  expect(goals).toMatchObject([
    { title: "Hamnen växer", statuses: ["not-achieved"] },
    { title: "Nöjda besökare" },
    { title: "Rena stränder" },
  ]);
  const texts = dataset.goals.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  expect(texts).toEqual(expect.arrayContaining(["Enkäten skickas ut efter nyår.", "Stränderna städades i maj."]));
  expect(messages.filter((text) => text.includes("left out"))).toEqual([]);
});

test("headings of no known kind name the goals, if prose under each table of indicators has a result", async () => {
  const goal = (title: string, rows: string, told: string) =>
    `<h3>${title}</h3><table><tr><th>Mittari</th><th>Tavoite 2031</th><th>Toteuma 2031</th></tr>${rows}</table><p>${told}</p>`;
  const { goals } = await readReportOf(
    "t.html",
    `<h1>Toimintakertomus 2031</h1><h2>Painopisteiden toteutuminen</h2>${goal("Perheiden kohtaaminen lisääntyy", "<tr><td>Kerhojen kävijät</td><td>vähintään 4 000</td><td>4 310</td></tr><tr><td>Leiriläiset</td><td>vähintään 300</td><td>322</td></tr>", "Tavoite toteutui.")}${goal("Vapaaehtoisia on enemmän", "<tr><td>Vapaaehtoisia</td><td>vähintään 500</td><td>431</td></tr>", "Tavoite ei toteutunut. Koulutuksia peruttiin.")}`,
  );
  expect(goals).toMatchObject([
    { title: "Perheiden kohtaaminen lisääntyy", statuses: ["achieved"] },
    { title: "Vapaaehtoisia on enemmän", statuses: ["not-achieved"] },
  ]);
});

test.each(["Målet uppnåddes inte på grund av kranen.", "Kranen är försenad, och hamnen kan inte växa i år."])(
  "bad news beside a table of indicators is heard, whatever its figures say: %s",
  async (said) => {
    const { goals, messages } = await read(
      `<h1>Bokslut 2031</h1><h2>Mål 1: Hamnen växer</h2><p>${said}</p><table><tr><th>Indikator</th><th>Målvärde</th><th>Utfall 2031</th></tr><tr><td>Fartyg</td><td>minst 20</td><td>22</td></tr></table>`,
    );
    expect(goals).toMatchObject([{ title: "Hamnen växer", targets: ["Fartyg"] }]);
    expect(goals[0]?.statuses).not.toEqual(["achieved"]);
    expect(messages).toEqual([]);
  },
);

describe("a table of indicators that each have a grade, by a key of signs without headings", () => {
  test.each([
    {
      key: [
        "erinomainen, tavoite ylitettiin",
        "hyvä, tavoite saavutettiin",
        "tavoite saavutettiin osittain",
        "tavoitteesta jäätiin selvästi",
      ],
      goal: "Tulostavoite",
      heads: ["Mittari", "Toteuma 2030", "Tavoite 2031", "Toteuma 2031", "Arvosana"],
      none: "ei tavoitetasoa",
      reasons: "Perustelu: Kaksi tarkastusta jäi pitämättä, koska vene hajosi.",
    },
    {
      key: ["utmärkt, målet överträffades", "bra, målet uppnåddes", "målet uppnåddes delvis", "målet uppnåddes inte"],
      goal: "Mål",
      heads: ["Indikator", "Utfall 2030", "Målvärde 2031", "Utfall 2031", "Betyg"],
      none: "målvärde saknas",
      reasons: "Två kontroller gjordes inte, eftersom båten gick sönder.",
    },
    {
      key: ["excellent, target exceeded", "good, the target was met", "fair, partly met", "poor, target not met"],
      goal: "Goal",
      heads: ["Indicator", "Actual 2030", "Target 2031", "Actual 2031", "Grade"],
      none: "not set",
      reasons: "Two inspections were not made, because the boat broke down.",
    },
  ])(
    "gives each its status and describes the goal by its prose: $heads",
    async ({ key, goal, heads, none, reasons }) => {
      const row = (cells: readonly string[], tag = "td") =>
        `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
      const grades = key.map((meaning, at) => row([`${4 - at}`, meaning])).join("");
      const section = (number: string, title: string, ...rows: readonly (readonly string[])[]) =>
        `<h3>${goal} ${number}: ${title}</h3><table>${row(heads, "th")}${rows.map((one) => row(one)).join("")}</table><p>${reasons}</p>`;
      const { goals, dataset, messages } = await read(
        `<h1>Raportti 2031</h1><table>${grades}</table><h2>2 Meri</h2>${section("2.1", "Oslo", ["Alfa", "58", "65", "71", "4"], ["Beta", "214", none, "3", "–"], ["Gamma", "3", "6", "4", "2"])}${section("2.2", "Bergen", ["Delta", "35", "40", "2", "1"], ["Epsilon", "4", "4", "4", "3"])}`,
      );
      expect(goals).toMatchObject([
        { title: "Oslo", targets: ["Alfa", "Beta", "Gamma"], statuses: ["achieved", "none", "not-achieved"] },
        { title: "Bergen", statuses: ["not-achieved", "achieved"] },
      ]);
      const kept = dataset.goals.map(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
      expect(kept).toMatchObject([expect.arrayContaining([reasons]), expect.arrayContaining([reasons])]);
      expect(messages.filter((text) => text.includes(reasons.slice(0, 20)))).toEqual([]);
    },
  );
});
