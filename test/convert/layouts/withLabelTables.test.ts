import { describe, expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";
import { paragraphOf, wordDocumentOf, wordTableOf } from "../../fixtures/wordDocumentOf";

const read = async (body: string) => (await readReportOf("t.html", `<!doctype html><body>${body}</body>`)).goals;

const rows = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([label, text]) => `<tr><td>${label}</td><td>${text}</td></tr>`).join("");

describe("tables of a label and a text in each row", () => {
  test("the first row alone names the goal, and prose after the table belongs to it", async () => {
    const card = (title: string, result: string, analysis: string) =>
      `<h3>Performance criterion</h3><table><tr><td colspan="2"><b>${title}</b></td></tr>${rows([
        ["Source", "Corporate Plan, p. 14"],
        ["Target 2031", "90%"],
        ["Result", result],
      ])}</table><p><b>Analysis</b></p><p>${analysis}</p>`;
    const { goals, dataset } = await readReportOf(
      "t.html",
      `<h1>Annual Report 2031</h1><h2>Outcome 1: Clean water</h2>${card("Licences are decided in time", "Not achieved. 81% were.", "Applications rose by a third.")}${card("Users are satisfied with our services", "Achieved. 93% were.", "Downloads became faster.")}`,
    );
    expect(goals).toMatchObject([
      { title: "Licences are decided in time", statuses: ["not-achieved"] },
      { title: "Users are satisfied with our services", statuses: ["achieved"] },
    ]);
    expect(dataset.goals[0]?.targets[0]?.assessments[0]?.text).toContain("Applications rose by a third.");
  });

  test("the heading over each table names the goal", async () => {
    const goal = (title: string, status: string) =>
      `<h3>${title}</h3><table>${rows([
        ["Mittari", "Laivoja vuodessa"],
        ["Tavoitetaso", "20"],
        ["Toteuma", "14"],
        ["Tila", status],
      ])}</table>`;
    expect(
      await read(`<h1>Tilinpäätös 2031</h1>${goal("Satama kasvaa", "Punainen")}${goal("Laituri on auki", "Vihreä")}`),
    ).toMatchObject([
      { title: "Satama kasvaa", statuses: ["not-achieved"] },
      { title: "Laituri on auki", statuses: ["achieved"] },
    ]);
  });

  test("the text beside the first label may name a unit", async () => {
    const goal = (title: string, owner: string, result: string) =>
      `<h3>${title}</h3><table>${rows([
        ["Vastuutaho", owner],
        ["Tavoitetaso 2031", "20 laivaa"],
        ["Toteuma", result],
      ])}</table>`;
    expect(
      await read(
        `<h1>Tilinpäätös 2031</h1>${goal("Satama kasvaa", "Tekninen toimiala / satamapäällikkö", "Tavoite ei toteutunut.")}${goal("Laituri on auki", "Kaupunginhallitus", "Tavoite toteutui.")}`,
      ),
    ).toMatchObject([
      { title: "Satama kasvaa", statuses: ["not-achieved"] },
      { title: "Laituri on auki", statuses: ["achieved"] },
    ]);
  });

  test("a label may end with a date, and a light is a status", async () => {
    const goal = (title: string, light: string) =>
      `<h3>${title}</h3><table>${rows([
        ["Vastuuyksikkö", "Satamalaitos"],
        ["Tilanne 30.9.", "Laivoja on käynyt 14."],
        ["Valo", light],
      ])}</table>`;
    expect(
      await read(
        `<h1>Seuranta 30.9.2031</h1><h2>Tavoitteet</h2>${goal("Satama kasvaa", "Punainen")}${goal("Laituri on auki", "Vihreä")}`,
      ),
    ).toMatchObject([
      { title: "Satama kasvaa", statuses: ["not-achieved"] },
      { title: "Laituri on auki", statuses: ["on-track"] },
    ]);
  });

  test.each([
    {
      labels: ["Lead", "Target date", "Progress", "Status"],
      unit: "Corporate Services",
      words: ["Complete", "Not achieved"],
    },
    { labels: ["Ansvarig", "Tidplan", "Läge", "Status"], unit: "Hamnkontoret", words: ["Genomförd", "Ej uppfyllt"] },
    {
      labels: ["Vastuuyksikkö", "Aikataulu", "Tilanne", "Tila"],
      unit: "Satamalaitos",
      words: ["Toteutunut", "Ei toteutunut"],
    },
  ])("several labels stand in one row, each with its text: $labels", async ({ labels, unit, words }) => {
    const [lead = "", date = "", progress = "", status = ""] = labels;
    const card = (number: string, title: string, word: string) =>
      `<table><tr><td>${number}</td><td colspan="3">${title}</td></tr><tr><td>${lead}</td><td>${unit}</td><td>${date}</td><td>Q2 2031</td></tr>
       <tr><td>${progress}</td><td colspan="3">Pier A</td></tr><tr><td>${status}</td><td colspan="3">${word}</td></tr></table>`;
    expect(
      await read(
        `<h1>Report 2031</h1>${card("GL1", "Kajplats Alfa", words[0] ?? "")}${card("GL4", "Kajplats Beta", words[1] ?? "")}`,
      ),
    ).toMatchObject([
      { title: "Kajplats Alfa", statuses: ["achieved"] },
      { title: "Kajplats Beta", statuses: ["not-achieved"] },
    ]);
  });

  test("a number and the goal's title open each card, several of them in one table", async () => {
    const card = (number: string, title: string, did: string, result: string) =>
      `<tr><td>${number}</td><td>${title}</td></tr>${rows([
        ["Owner", "Head of Harbours"],
        ["Measure of success", "Quay in use"],
        ["What we did in 2031", did],
        ["Result", result],
      ])}`;
    const body = `<h1>Annual Progress Report 2031</h1><h2>Harbour</h2><table>${card("1.1", "Open a new quay", "The quay was opened in May.", "Target met")}</table><table>${card("1.2", "Repair the crane", "No tenders were received.", "Target missed")}${card("1.3", "Plan a ferry", "The plan is not ready.", "Target missed")}</table>`;
    expect(await read(body)).toMatchObject([
      { title: "Open a new quay", statuses: ["achieved"] },
      { title: "Repair the crane", statuses: ["not-achieved"] },
      { title: "Plan a ferry", statuses: ["not-achieved"] },
    ]);
  });

  test("a card's number may have a letter, and its texts may hold the words of headings", async () => {
    const card = (number: string, title: string, status: string) =>
      `<table><tr><td><b>${number}</b></td><td><b>${title}</b></td></tr>${rows([
        ["Mätetal", "Antal bryggor, mål 4"],
        ["Utfall jan–aug", "2"],
        ["Analys", "Arbetet fortsätter under hösten."],
        ["Status", status],
      ])}</table>`;
    expect(
      await read(
        `<h1>Uppföljning per 31 augusti 2031</h1>${card("U1", "Bryggorna lagas", "Enligt plan")}${card("U2", "Fyren målas", "Viss avvikelse")}`,
      ),
    ).toMatchObject([
      { title: "Bryggorna lagas", statuses: ["on-track"] },
      { title: "Fyren målas", statuses: ["at-risk"] },
    ]);
  });

  test("two columns under headings are no labels and texts", async () => {
    expect(
      await read(
        "<h1>Tilinpäätös 2031</h1><table><tr><th>Tavoite</th><th>Toteuma</th></tr><tr><td>Satama kasvaa</td><td>Tavoite ei toteutunut.</td></tr><tr><td>Laituri on auki</td><td>Tavoite toteutui.</td></tr></table>",
      ),
    ).toMatchObject([{ title: "Satama kasvaa" }, { title: "Laituri on auki" }]);
  });

  test("labels of the report's own are known by coming again in table after table", async () => {
    const card = (title: string, wish: string, done: string, result: string) =>
      `<h3>${title}</h3><table>${rows([
        ["Our wish", wish],
        ["During the year", done],
        ["Outcome", result],
        ["From here on", "The work goes on."],
      ])}</table>`;
    const { dataset } = await readReportOf(
      "t.html",
      `<h1>Annual Report 2031</h1>${card("A port for all", "Every quay has a ramp", "Two ramps were built in May.", "The goal was met.")}${card("Quiet nights", "No ship sounds its horn after ten", "The rule was written anew.", "The goal was not met.")}${card("Clean water", "The outlet is moved", "Pipes were ordered.", "The goal was met.")}`,
    );
    expect(dataset.goals).toMatchObject([
      { title: "A port for all", targets: [{ assessments: [{ status: "achieved" }] }] },
      {
        title: "Quiet nights",
        targets: [{ assessments: [{ status: "not-achieved", text: "The goal was not met." }] }],
      },
      { title: "Clean water", targets: [{ assessments: [{ status: "achieved" }] }] },
    ]);
    expect(dataset.goals[1]?.description).toContain("No ship sounds its horn after ten");
  });

  test("accounts under labels that come again are no cards", async () => {
    const accounts = (title: string, income: string) =>
      `<h3>${title}</h3><table>${rows([
        ["Intäkter", income],
        ["Kostnader", "120"],
        ["Utfall", "14"],
      ])}</table>`;
    expect(
      await read(
        `<h1>Bokslut 2031</h1>${accounts("Hamnen", "130")}${accounts("Fyren", "90")}${accounts("Varvet", "80")}`,
      ),
    ).toEqual([]);
  });

  test("a table of indicators within a card has a target for each, apart from what is said of the goal", async () => {
    const card = (name: string, demand: string, indicators: [string, string, string][], told: string) =>
      wordTableOf(
        [[name, `<w:gridSpan w:val="2"/>`]],
        ["Ägarens vilja", demand],
        ...(indicators.length === 0
          ? []
          : [["Nyckeltal", wordTableOf(["Nyckeltal", "Gräns 2031", "Utfall 2031"], ...indicators)]]),
        ["Styrelsens bedömning", told],
      );
    const { dataset } = await readReportOf(
      "t.docx",
      wordDocumentOf(
        [
          paragraphOf("Uppföljning av ägardirektiv 2031"),
          card(
            "Direktiv 1 – Båtar",
            "Bolaget ska erbjuda båtplatser",
            [
              ["Nya bryggor, antal", "minst 4", "5"],
              ["Kö, månader", "högst 6", "9"],
            ],
            "Målet är delvis uppfyllt.",
          ),
          card("Direktiv 2 – Fyren", "Fyren ska vara öppen", [["Öppna dagar", "minst 90", "91"]], "Målet är uppfyllt."),
          card("Direktiv 3 – Varvet", "Varvet ska säljas", [], "Målet är inte uppfyllt."),
        ].join(""),
      ),
    );
    const seen = dataset.goals.map(({ title, targets }) => [
      title,
      ...targets.map(({ assessments: [own] }) => `${own?.status} ${own?.evidence?.quote}`),
    ]);
    expect(seen).toEqual([
      ["Direktiv 1 – Båtar", "not-achieved Målet är delvis uppfyllt.", "achieved 5", "not-achieved 9"],
      ["Direktiv 2 – Fyren", "achieved Målet är uppfyllt.", "achieved 91"],
      ["Direktiv 3 – Varvet", "not-achieved Målet är inte uppfyllt."],
    ]);
  });
});
