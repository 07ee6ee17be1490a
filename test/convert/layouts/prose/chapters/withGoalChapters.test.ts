import { describe, expect, test } from "vitest";
import { pdfOf } from "../../../../fixtures/pdfOf";
import type { PdfMark } from "../../../../fixtures/pdfOf";
import { readReportOf } from "../../../../fixtures/readReportOf";
import { wordDocumentOf } from "../../../../fixtures/wordDocumentOf";

const html = (body: string) => readReportOf("t.html", `<!doctype html><body>${body}</body>`);
const titlesOf = ({ goals }: Awaited<ReturnType<typeof html>>) => goals.map(({ title }) => title);

/** Runs of a Word paragraph, those in asterisks bold. */
const runs = (text: string) =>
  text
    .split("*")
    .map((run, at) => `<w:r><w:rPr>${at % 2 === 1 ? "<w:b/>" : ""}</w:rPr><w:t xml:space="preserve">${run}</w:t></w:r>`)
    .join("");
/** Lines of a Word document: "## …" is a heading of the second level. */
const word = (...lines: string[]) =>
  readReportOf(
    "t.docx",
    wordDocumentOf(
      lines
        .map((line) => {
          const [, marks, text = line] = /^(#+) (.*)$/.exec(line) ?? [];
          const level = marks ? `<w:outlineLvl w:val="${marks.length - 1}"/>` : "";
          return `<w:p><w:pPr>${level}</w:pPr>${runs(text)}</w:p>`;
        })
        .join(""),
    ),
  );
/** Lines of a page, headings in larger letters, each paragraph some way below the one before. */
const page = (...lines: [text: string, size?: number, bold?: boolean][]) =>
  readReportOf(
    "t.pdf",
    pdfOf(lines.map(([text, size = 10, bold = false], at): PdfMark => ({ text, x: 50, y: 780 - at * 30, size, bold }))),
  );

describe("chapters that their headings tell to be on goals", () => {
  test("hold goals that bold words open, of which a word or two only name the topic; other topics end them", async () => {
    const found = await html(
      "<h1>Kumlinge bokslut 2031</h1><h2>Hamnnämnden</h2><h3>Bindande mål</h3>" +
        "<p><b>Kajer.</b> Samtliga gästkajer har belysning senast i juni. Lamporna kom i april, men två kajer saknar el.</p>" +
        "<p><b>Bränsle.</b> Bränslestationen är öppen dygnet runt. Automaten byttes i maj.</p>" +
        "<p><b>Risker.</b> Isläget var svårt. Bojarna togs in i oktober.</p>" +
        "<h2>Skolnämnden</h2><p>Eleverna var 41.</p><h3>Bindande mål</h3>" +
        "<p><b>Alla elever lär sig simma.</b> Bassängen var stängd hela våren.</p>",
    );
    expect(found.goals.map(({ title, unit }) => [title, unit])).toEqual([
      ["Kajer. Samtliga gästkajer har belysning senast i juni.", "Hamnnämnden"],
      ["Bränsle. Bränslestationen är öppen dygnet runt.", "Hamnnämnden"],
      ["Alla elever lär sig simma.", "Skolnämnden"],
    ]);
    expect(
      titlesOf(
        await word(
          "# Annual report 2031",
          "## Ferries",
          "### Our targets",
          "*Run the night ferry all summer.* It ran from May to August.",
          "*Halve the queue at the north quay.* The queue grew by a third.",
          "## Money",
          "*Fares brought in 2 million.* Fuel was cheaper.",
        ),
      ),
    ).toEqual(["Run the night ferry all summer.", "Halve the queue at the north quay."]);
    expect(
      titlesOf(
        await word(
          "# Tilinpäätös 2031",
          "## Kirjastot",
          "Lainoja kertyi 4 000.",
          "### Sitovat tavoitteet 2031",
          "*Aukiolo.* Kirjasto on auki myös sunnuntaisin. Vahtimestari palkattiin maaliskuussa.",
          "*Lainaus.* Lainausautomaatti on joka kirjastossa. Automaatteja on kolmessa kirjastossa viidestä.",
          "## Henkilöstö",
          "Henkilöstöä oli 12.",
        ),
      ),
    ).toEqual(["Aukiolo. Kirjasto on auki myös sunnuntaisin.", "Lainaus. Lainausautomaatti on joka kirjastossa."]);
  });

  test("hold goals that are headings of their own level, where the chapter's heading comes again; the next unit ends them", async () => {
    const lines = (units: readonly string[], chapter: string, goals: readonly string[], text: string) =>
      units.flatMap((unit, at) => [`## ${unit}`, "Toimintaa oli.", `## ${chapter}`, `## ${goals[at] ?? ""}`, text]);
    expect(
      titlesOf(
        await word(
          "# Tilinpäätös 2031",
          ...lines(
            ["Satamat", "Museot"],
            "Sitovat tavoitteet",
            ["Laituri jokaisella saarella kesään mennessä", "Museon kokoelma on kuvattu kokonaan"],
            "Työ viivästyi syksyyn.",
          ),
          "## Talous",
          "Rahaa jäi.",
        ),
      ),
    ).toEqual(["Laituri jokaisella saarella kesään mennessä", "Museon kokoelma on kuvattu kokonaan"]);
    const pairs = (unit: string, goal: string, text: string) =>
      `<h3>${unit}</h3><p>Året var lugnt.</p><h3>Nämndens mål</h3><h3>${goal}</h3><p>${text}</p>`;
    expect(
      titlesOf(
        await html(
          `<h1>Bokslut 2031</h1><h2>2 Nämnderna</h2>${pairs("Hamnen", "Fler båtar lägger till vid kajen", "Antalet sjönk.")}` +
            `${pairs("Museet", "Samlingen fotograferas i sin helhet", "Arbetet blev inte av.")}<h2>3 Ekonomin</h2><p>Pengar fanns.</p>`,
        ),
      ),
    ).toEqual(["Fler båtar lägger till vid kajen", "Samlingen fotograferas i sin helhet"]);
  });

  test("hold numbered goals: the first sentence, or what stands before a dash", async () => {
    const found = await html(
      "<h1>Tilinpäätös 2031</h1><h2>Satama</h2><h3>Sitovat tavoitteet</h3><p>Lautakunnalle asetettiin kaksi tavoitetta.</p>" +
        "<p>1) Majakan lamppu vaihdetaan – Lamppu tilattiin marraskuussa.</p><p>2) Väylä ruopataan kuuteen metriin – Kaivuri rikkoutui.</p>" +
        "<p><b>Muuta toiminnasta.</b> Jäitä oli paljon.</p><h2>Talous</h2><p>1) Tulot kasvoivat. Menot laskivat.</p>",
    );
    expect(found.goals.map(({ title, targets }) => [title, targets.length])).toEqual([
      ["Majakan lamppu vaihdetaan", 1],
      ["Väylä ruopataan kuuteen metriin", 1],
    ]);
    expect(found.assessments.map((assessment) => assessment?.text.trim())).toEqual([
      "– Lamppu tilattiin marraskuussa.",
      "– Kaivuri rikkoutui.",
    ]);
    expect(
      titlesOf(
        await word(
          "# Bokslut 2031",
          "## Hamnen",
          "### Bindande mål",
          "Mål 1: Fyrens lampa byts. Lampan beställdes i november.",
          "Mål 2: Farleden muddras till sex meter. Grävskopan gick sönder.",
          "## Ekonomi",
          "Pengar fanns.",
        ),
      ),
    ).toEqual(["Fyrens lampa byts.", "Farleden muddras till sex meter."]);
    expect(
      titlesOf(
        await page(
          ["Annual report 2031", 20],
          ["1 Progress against our goals", 14, true],
          ["1.1 Replace the lamp of the lighthouse. It was ordered in November."],
          ["1.2 Dredge the channel to six metres. The digger broke down."],
          ["2 Money", 14, true],
          ["2.1 Income grew by a tenth. Costs fell."],
        ),
      ),
    ).toEqual(["Replace the lamp of the lighthouse.", "Dredge the channel to six metres."]);
  });

  test("hold goals that are plain lines over sentences, or that a sentence tells", async () => {
    expect(
      titlesOf(
        await html(
          "<h1>Bokslut 2031</h1><h2>Hamnen</h2><h3>Bindande mål</h3><p>Trygg sjöfart året om</p><p>Två olyckor hände.</p>" +
            "<p>Ny hamnplan</p><p>Planen skulle ha blivit klar i maj. Den är på remiss.</p>" +
            "<h2>Museet</h2><h3>Bindande mål</h3><p>Som mål hade fullmäktige antagit att samlingen fotograferas. Kameran gick sönder.</p>" +
            "<h2>Ekonomi</h2><p>Pengar fanns.</p>",
        ),
      ),
    ).toEqual(["Trygg sjöfart året om", "Ny hamnplan", "Som mål hade fullmäktige antagit att samlingen fotograferas."]);
    expect(
      titlesOf(
        await word(
          "# Tilinpäätös 2031",
          "## Satama",
          "### Sitovat tavoitteet",
          "Tavoitteena oli, että väylä ruopataan kuuteen metriin. Kaivuri rikkoutui.",
          "## Museo",
          "### Sitovat tavoitteet",
          "Vuoden tavoitteeksi asetettiin kokoelman kuvaaminen. Kuvia otettiin 400.",
          "## Talous",
          "Rahaa jäi.",
        ),
      ),
    ).toEqual([
      "Tavoitteena oli, että väylä ruopataan kuuteen metriin.",
      "Vuoden tavoitteeksi asetettiin kokoelman kuvaaminen.",
    ]);
    expect(
      titlesOf(
        await page(
          ["Annual report 2031", 20],
          ["Our commitments", 14, true],
          ["Safe passage all year"],
          ["Two boats ran aground in the autumn."],
          ["A new plan for the harbour"],
          ["It was to be ready in May. It is out for comment."],
          ["Money", 14, true],
          ["There was enough."],
        ),
      ),
    ).toEqual(["Safe passage all year", "A new plan for the harbour"]);
  });

  test("may stand over all other headings if they have a number", async () => {
    const goals =
      "<p><b>Kajerna får lampor.</b> De köptes i maj.</p><p><b>Farleden muddras.</b> Grävskopan gick sönder.</p>";
    const report = (heading: string) => html(`<h2>${heading}</h2><h3>Hamnen 2031</h3>${goals}`);
    expect((await report("3 Måluppfyllelse")).goals).toHaveLength(2);
    expect((await report("Måluppfyllelse")).goals).toEqual([]);
  });

  test("hold goals in quotes", async () => {
    expect(
      titlesOf(
        await html(
          "<h1>Tilinpäätös 2031</h1><h2>Satama</h2><h3>Tavoitteiden toteutuminen</h3><p>”Väylä ruopataan kuuteen metriin.” Kaivuri rikkoutui.</p>" +
            "<p>”Laiturit valaistaan.” Lamppuja on yhdeksässä.</p><h2>Talous</h2><p>Rahaa jäi.</p>",
        ),
      ),
    ).toEqual(["Väylä ruopataan kuuteen metriin", "Laiturit valaistaan"]);
  });

  test("stand beside the goals of tables", async () => {
    const { goals } = await html(
      "<h1>Bokslut 2031</h1><h2>Hamnnämnden</h2><h3>Bindande mål</h3><table><tr><td>Mål</td><td>Utfall 2031</td></tr>" +
        "<tr><td>Kajerna lagas</td><td>Målet uppnåddes.</td></tr></table><h2>Skolnämnden</h2><h3>Bindande mål</h3>" +
        "<p><b>Alla elever lär sig simma.</b> Bassängen var stängd.</p><p><b>Skolan får en båt.</b> Den kom i maj.</p>",
    );
    expect(goals.map(({ title }) => title)).toEqual([
      "Kajerna lagas",
      "Alla elever lär sig simma.",
      "Skolan får en båt.",
    ]);
  });

  test("hold none where they are of what comes", async () => {
    const chapter = (heading: string) =>
      html(
        `<h1>Bokslut 2031</h1><h2>Hamnen</h2><h3>${heading}</h3><p><b>Kajerna får lampor.</b> De köps in i maj.</p>` +
          "<p><b>Farleden muddras.</b> En grävskopa hyrs.</p><h2>Ekonomi</h2><p>Pengar fanns.</p>",
      );
    expect((await chapter("Mål för hamnen 2031")).goals).toHaveLength(2);
    expect((await chapter("Mål för hamnen 2032")).goals).toEqual([]);
    expect((await chapter("Mål för kommande år")).goals).toEqual([]);
  });

  test("hold none where they only describe, where bold words tell news, and where the text stands under a heading that a table took", async () => {
    expect(
      titlesOf(
        await html(
          "<h1>Bokslut 2031</h1><h2>Mål och styrning</h2><p>Fullmäktige beslutar om målen. De följs upp två gånger.</p>" +
            "<p>Nämnderna rapporterar i februari. Revisorerna granskar.</p><h2>Ekonomi</h2><p>Pengar fanns.</p>",
        ),
      ),
    ).toEqual([]);
    expect(
      titlesOf(
        await html(
          "<h1>Annual report 2031</h1><h2>Our goals</h2><p><b>The bridge was completed.</b> Crowds came.</p>" +
            "<p><b>The ferry target was met.</b> It ran daily.</p><h2>Money</h2><p>There was enough.</p>",
        ),
      ),
    ).not.toContain("The bridge was completed.");
    const { assessments } = await html(
      "<h1>Bokslut 2031</h1><h2>Skolan</h2><h3>Bindande mål</h3><p><b>Alla elever lär sig simma.</b> Bassängen var stängd.</p>" +
        "<h2>Museet</h2><h3>Bindande mål</h3><p><b>Samlingen fotograferas.</b> Kameran gick sönder.</p>" +
        "<h2>Hamnnämnden</h2><p>Nämnden sköter kajerna.</p><table><tr><td>Mål</td><td>Utfall 2031</td></tr><tr><td>Kajerna lagas</td><td>Målet uppnåddes.</td></tr></table>",
    );
    expect(assessments.map((assessment) => assessment?.text.trim())).toEqual([
      "Målet uppnåddes.",
      "Bassängen var stängd.",
      "Kameran gick sönder.",
    ]);
  });
});

describe("as many goals in paragraphs as the document says it tells of", () => {
  test("are goals, whatever the headings over them say: bold words, or numbered sentences on what is to be", async () => {
    const four = (a: string, b: string, c: string, d: string) =>
      `<h2>Sea</h2><p>${a}</p><p>${b}</p><h2>Land</h2><p>${c}</p><p>${d}</p>`;
    expect(
      titlesOf(
        await html(
          `<h1>Annual report 2031</h1><h2>Foreword</h2><p>We made four commitments in January.</p>${four(
            "<b>1. Dredge the channel.</b> The digger broke down.",
            "<b>2. Light every quay.</b> Nine of ten have lamps.",
            "<b>3. Open a library on the island.</b> It opened in May.",
            "<b>4. Plant a park.</b> The trees are due in spring.",
          )}<h2>Money</h2><p>There was enough.</p>`,
        ),
      ),
    ).toEqual(["Dredge the channel.", "Light every quay.", "Open a library on the island.", "Plant a park."]);
    expect(
      titlesOf(
        await page(
          ["Review of the plan 2031", 20],
          ["Background", 14, true],
          ["1. The plan has four objectives. This paper tells of each."],
          ["Sea", 14, true],
          ["2. The plan commits us to dredge the channel. The digger broke down."],
          ["3. Every quay was to be lit. Nine of ten have lamps."],
          ["Land", 14, true],
          ["4. We promised a library on the island. It opened in May."],
          ["5. A park should be planted. The trees are due in spring."],
          ["Resources", 14, true],
          ["6. The reserve is two million. Some of it is tied."],
        ),
      ),
    ).toHaveLength(4);
    expect(
      titlesOf(
        await word(
          "# Vuosikertomus 2031",
          "## Aluksi",
          "Valtuusto asetti neljä tavoitetta.",
          "## Meri",
          "*Väylä ruopataan.* Kaivuri rikkoutui.",
          "*Laiturit valaistaan.* Lamppuja on yhdeksässä.",
          "## Maa",
          "*Saari saa kirjaston.* Ovet avattiin toukokuussa.",
          "*Puisto istutetaan.* Puut tulevat keväällä.",
          "## Talous",
          "Rahaa jäi.",
        ),
      ),
    ).toEqual(["Väylä ruopataan.", "Laiturit valaistaan.", "Saari saa kirjaston.", "Puisto istutetaan."]);
  });

  test("are none where their number is another, or nothing says what is to be", async () => {
    expect(
      titlesOf(
        await html(
          "<h1>Report 2031</h1><p>The plan has five objectives.</p><h2>Sea</h2><p>1. The sea was calm. Boats came.</p><p>2. The ice was thick. Few came.</p>" +
            "<h2>Land</h2><p>3. The summer was dry. Fires broke out.</p><p>4. The winter was mild. Roads held.</p><p>5. Staff were ill. Shifts were cut.</p>",
        ),
      ),
    ).toEqual([]);
  });
});

describe("minutes and accounts that go through the goals", () => {
  test("goals are the headings over paragraphs that are numbered through", async () =>
    expect(
      titlesOf(
        await word(
          "# Minutes of 9 December 2031",
          "## 4. Finance",
          "4.1 Income stood at 6 million.",
          "## 5. Review of objectives 2031",
          "5.1 The Board took the objectives in turn.",
          "*Objective 1 – Open the quay*",
          "5.2 The first ship came alongside in November and the quay was opened as planned.",
          "*Objective 2 – Mend the crane*",
          "5.3 The crane was not mended this year.",
        ),
      ),
    ).toEqual(["Open the quay", "Mend the crane"]));

  test.each([
    [
      "Hamnnämnden",
      "Måluppfyllelse",
      ["Kajen ska ha belysning.", "Lamporna sattes upp i maj.", "Kön får inte överstiga tio båtar.", "Den var sju."],
      "Fritidsnämnden",
      ["Alla barn ska lära sig simma.", "Bassängen var stängd.", "Stranden skulle städas.", "Så skedde i juni."],
    ],
    [
      "Satamalautakunta",
      "Tavoitteiden toteutuminen",
      ["Laiturin tulee olla valaistu.", "Lamput tulivat.", "Nosturi pitää korjata.", "Se korjattiin kesällä."],
      "Vapaa-aikalautakunta",
      ["Uimaopetusta tulee antaa.", "Allas oli kiinni.", "Ranta piti siivota.", "Niin tehtiin kesäkuussa."],
    ],
  ])(
    "%s: paragraphs that open with what was to be are goals, and the board is none",
    async (one, over, a, other, b) => {
      const board = (name: string, [goal = "", told = "", next = "", end = ""]: readonly string[]) =>
        `<h2>${name}</h2><h3>${over}</h3><p>${goal} ${told}</p><p>${next} ${end}</p><h3>Ekonomi</h3><p>Budgeten var 12 miljoner.</p>`;
      const found = await html(`<h1>2031</h1>${board(one, a)}${board(other, b)}`);
      expect(found.goals.map(({ title, unit }) => [title, unit])).toEqual([
        [a[0], one],
        [a[2], one],
        [b[0], other],
        [b[2], other],
      ]);
    },
  );

  test("a heading with the dates of its round opens a chapter on goals", async () =>
    expect(
      titlesOf(
        await html(
          "<h2>72 § Talouden toteutuma</h2><p>Tuotot ovat 34 miljoonaa euroa.</p><h2>73 § Sitovien tavoitteiden toteutuminen, osavuosikatsaus 1.1.–31.8.2031</h2>" +
            "<p>1) Laituri on auki.</p><p>Laituri avattiin toukokuussa.</p><p>2) Nosturi korjataan.</p><p>Nosturia ei korjata tänä vuonna.</p>",
        ),
      ),
    ).toEqual(["Laituri on auki.", "Nosturi korjataan."]));

  test("of two announced numbers the greater is the goals', where the fewer are among them", async () => {
    const goals = (...names: string[]) =>
      names.map((name, at) => `<p><b>${at + 1}.</b> ${name}</p><p>It was done in May.</p>`).join("");
    const found = await html(
      "<h1>Harbour report 2031</h1><p>The agreement set seven objectives under four aims.</p>" +
        `<h2>Ships</h2>${goals("Open the quay.", "Mend the crane.", "Paint the lamps.", "Count the ships.")}` +
        `<h2>Shores</h2>${goals("Clean the shore.", "Plant the dunes.", "Build the steps.")}`,
    );
    expect(titlesOf(found)).toHaveLength(7);
  });
});
