import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const read = async (body: string) =>
  (await readReportOf("t.html", `<!doctype html><body>${body}</body>`)).goals.map(({ title, statuses }) => [
    title,
    ...statuses,
  ]);

describe("goals that headings name without a word for goal", () => {
  test.each([
    [
      "fi",
      "<h3>Saatiinko laituri valmiiksi?</h3><p>Tavoite toteutui.</p><h3>Maalattiinko majakka uudelleen?</h3><p>Tavoite ei toteutunut.</p><h3>Lisäsimmekö kesän vuoroja?</h3><p>Tavoite toteutui.</p>",
    ],
    [
      "sv",
      "<h3>Öppnade vi kajen för gäster?</h3><p>Målet uppnåddes.</p><h3>Har fyren målats om?</h3><p>Målet uppnåddes inte.</p><h3>Utökade vi sommarens turer?</h3><p>Målet uppnåddes.</p>",
    ],
    [
      "en",
      "<p><b>Did we open the pier for guests?</b></p><p>The goal was met.</p><p><b>Was the lighthouse painted?</b></p><p>The goal was not met.</p><p><b>Did we add summer trips?</b></p><p>The goal was met.</p>",
    ],
  ])("%s: questions that text answers", async (_, questions) => {
    const goals = await read(`<h1>Harbour 2031</h1>${questions}<h2>Talous, ekonomi, finances</h2><p>7 M€</p>`);
    expect(goals.map(([, status]) => status)).toEqual(["achieved", "not-achieved", "achieved"]);
  });

  test("headings over what is to be and what came of it", async () => {
    const goals = await read(
      "<h1>Redovisning 2031</h1><h2>Vad vi skulle göra och hur det gick</h2>" +
        "<h3>Snabbare tillstånd</h3><p>Tillstånd ska ges inom 40 dagar.</p><p>Kravet har inte hållits.</p>" +
        "<h3>En ny fyr</h3><p>Fyren ska tas i drift under året.</p><p>Bygget blev försenat och beräknas vara klart 2033.</p>" +
        "<h3>Tryggare farleder</h3><p>Alla farleder ska kartläggas.</p><p>Samtliga farleder kartlades under våren.</p>" +
        "<h2>Ekonomi</h2><p>Anslaget var 4 miljoner.</p>",
    );
    expect(goals.map(([title]) => title)).toEqual(["Snabbare tillstånd", "En ny fyr", "Tryggare farleder"]);
    expect(goals[1]?.[1]).not.toBe("achieved");
  });

  test("questions and plans of which no result is told are none", async () => {
    expect(
      await read(
        "<h1>Harbour 2031</h1><h3>Did you know?</h3><p>The pier is 90 metres long.</p><h3>Do you need a berth?</h3><p>Write to us.</p><h3>Where is the harbour?</h3><p>By the river.</p>",
      ),
    ).toEqual([]);
  });
});
