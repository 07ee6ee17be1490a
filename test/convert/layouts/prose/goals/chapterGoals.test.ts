import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const read = (body: string) => readReportOf("t.html", `<!doctype html><body>${body}</body>`);
const titles = async (body: string) => (await read(body)).goals.map(({ title }) => title);

/** A report with a chapter before, one on goals, and one after. */
const report = (chapter: string, more = "") =>
  "<h1>Saariston tilinpäätös 2031</h1><h2>1 Johtajan katsaus</h2><p>Vuosi oli tuulinen, ja lautta kulki hyvin.</p>" +
  `<h2>${chapter}</h2><p>Tässä luvussa kerrotaan vuodesta.</p><h3>Liikenne ja satamat</h3>` +
  `<h4>Lautta kulkee joka tunti</h4><p>Lautta kulki joka toinen tunti huhtikuusta alkaen.</p>${more}` +
  "<h4>Majakan torni saa uuden katon</h4><p>Katto valmistui elokuussa. Tavoite saavutettiin.</p>" +
  "<h3>Luonto</h3><h4>Lintutorneja on vähintään viisi</h4><p>Viides torni rakennettiin Pitkäsaareen.</p>" +
  "<h2>3 Sisäinen valvonta ja riskien hallinta</h2><p>Valvonnassa ei havaittu puutteita. Tavoite saavutettiin.</p>" +
  "<h2>4 Henkilöstön määrä ja rakenne</h2><p>Henkilöstöä oli 41.</p>";

describe("goals under a chapter that speaks of goals", () => {
  test("are its headings with text right under them, whatever the text says; other chapters hold none", async () => {
    const { goals } = await read(report("2 Valtuuston tavoitteiden toteutuminen"));
    expect(goals.map(({ title, theme }) => [title, theme])).toEqual([
      ["Lautta kulkee joka tunti", "Liikenne ja satamat"],
      ["Majakan torni saa uuden katon", "Liikenne ja satamat"],
      ["Lintutorneja on vähintään viisi", "Luonto"],
    ]);
  });

  test("in Swedish and English", async () => {
    expect(
      await titles(
        "<h1>Bokslut 2031</h1><h2>Översikt</h2><p>Ett blåsigt år.</p><h2>Uppföljning av fullmäktiges mål</h2>" +
          "<h3>Färjan går varje timme</h3><p>Från april gick färjan varannan timme.</p>" +
          "<h3>Fyrens tak läggs om</h3><p>Målet har uppnåtts.</p><h3>Minst fem fågeltorn står klara</h3><p>Det femte byggdes på Långholmen.</p>" +
          "<h2>Ekonomi</h2><p>Resultatet var svagt.</p>",
      ),
    ).toEqual(["Färjan går varje timme", "Fyrens tak läggs om", "Minst fem fågeltorn står klara"]);
    expect(
      await titles(
        "<h1>Annual report 2031</h1><h2>Foreword</h2><p>A windy year.</p><h2>Progress against our objectives</h2>" +
          "<h3>The ferry runs every hour</h3><p>From April it ran every other hour.</p>" +
          "<h3>A new roof for the lighthouse</h3><p>The objective was met.</p><h3>At least five bird towers</h3><p>The fifth went up on Long Island.</p>" +
          "<h2>Finance</h2><p>The result was weak.</p>",
      ),
    ).toEqual(["The ferry runs every hour", "A new roof for the lighthouse", "At least five bird towers"]);
  });

  test("are not found where no chapter speaks of goals, or where nothing tells how any of them fared", async () => {
    expect(await titles(report("2 Vuoden tapahtumia"))).not.toContain("Lautta kulkee joka tunti");
    expect(
      await titles(
        "<h1>Saariston talousarvio 2031</h1><h2>1 Talous</h2><p>Tuloja on 4 milj. euroa.</p><h2>2 Tavoitteet</h2>" +
          "<h3>Lautta kulkee joka tunti</h3><p>Lautta on tärkeä saarelaisille.</p><h3>Majakan torni saa uuden katon</h3><p>Majakka on vuodelta 1871.</p>" +
          "<h3>Lintutorneja on vähintään viisi</h3><p>Saaristossa pesii 120 lajia.</p>",
      ),
    ).toEqual([]);
  });

  test("the headings of a table that is drawn without lines are no goal", async () => {
    const headings = "<h4>Vuorot päivässä 2029 2030 2031</h4><p>Lautta 9 10 12</p>";
    expect(await titles(report("2 Tavoitteiden toteutuminen", headings))).toHaveLength(3);
  });

  test("a small table of figures by year under a goal is part of its text; accounts are not", async () => {
    const figures =
      "<table><tr><th>Tunnusluku</th><th>2029</th><th>2030</th><th>2031</th></tr><tr><td>Vuorot päivässä</td><td>9</td><td>10</td><td>12</td></tr></table>";
    const accounts =
      "<h2>5 Tuloslaskelma</h2><table><tr><th>1 000 €</th><th>2030</th><th>2031</th></tr><tr><td>Toimintatuotot</td><td>310</td><td>320</td></tr><tr><td>Toimintakulut</td><td>-300</td><td>-310</td></tr></table>";
    const { goals, dataset, messages } = await read(`${report("2 Tavoitteiden toteutuminen", figures)}${accounts}`);
    expect(goals).toHaveLength(3);
    const cells = dataset.goals[0]?.cells.flatMap(({ paragraphs }) => paragraphs) ?? [];
    expect(cells).toEqual(expect.arrayContaining(["Vuorot päivässä", "9", "10", "12"]));
    expect(goals[0]?.targets).toEqual(["Lautta kulkee joka tunti"]);
    expect(messages.filter((text) => text.includes("a table"))).toEqual([
      expect.stringContaining("a table that tells of no goals is left out"),
    ]);
  });
});
