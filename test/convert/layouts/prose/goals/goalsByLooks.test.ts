import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const read = async (...parts: string[]) =>
  (await readReportOf("t.html", `<!doctype html><body>${parts.join("")}</body>`)).goals.map(
    ({ title: goal, statuses }) => [goal, statuses],
  );
const lines = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("");
const title = "<h1>Toimintakertomus 2031</h1>";

describe("goals in lines that look alike", () => {
  test("bold lines with a number, typed bullets under each, and a verdict that opens the text", async () => {
    expect(
      await read(
        title,
        lines(
          "<b>Satamalautakunta</b>",
          "Toiminnan kuvaus",
          "Lautakunta vastaa satamista ja väylistä.",
          "<b>1. Laituri uusitaan</b>",
          "• urakka kilpailutetaan keväällä",
          "Toteutui. Urakka valmistui lokakuussa.",
          "<b>2. Majakka maalataan</b>",
          "• työ tehdään kesällä",
          "Ei toteutunut. Telineitä ei saatu.",
          "<b>Pelastuslautakunta</b>",
          "<b>1. Veneet katsastetaan</b>",
          "Toteutui osittain. Puolet veneistä katsastettiin.",
        ),
      ),
    ).toEqual([
      ["Laituri uusitaan", ["achieved"]],
      ["Majakka maalataan", ["not-achieved"]],
      ["Veneet katsastetaan", ["not-achieved"]],
    ]);
  });

  test("lines in capitals, and no others", async () => {
    expect(
      await read(
        title,
        lines(
          "Yhdistyksessä oli vuoden lopussa 312 jäsentä.",
          "UUSIEN JÄSENTEN HANKINTA",
          "Jäseniä liittyi 41, joten tavoite ylittyi.",
          "KERHOTILAN LUISKA",
          "Avustusta ei saatu, eikä tavoite toteutunut.",
          "KIITOKSET",
          "Hallitus kiittää vapaaehtoisia.",
        ),
      ),
    ).toEqual([
      ["UUSIEN JÄSENTEN HANKINTA", ["achieved"]],
      ["KERHOTILAN LUISKA", ["not-achieved"]],
    ]);
  });

  test("letters in brackets, each with its result and a status that closes it", async () => {
    expect(
      await read(
        "<h1>Annual letter 2031</h1>",
        lines(
          "Your letter asked for two commitments.",
          "(a) Dredge the eastern channel. Work finished in November. Delivered.",
          "(b) Fit shore power at two berths. The second is delayed. Partly delivered.",
        ),
      ),
    ).toEqual([
      ["Dredge the eastern channel.", ["achieved"]],
      ["Fit shore power at two berths.", ["not-achieved"]],
    ]);
  });

  test("a heading that comes again ends the goal before it, and a goal without a verdict counts beside others that have one", async () => {
    expect(
      await read(
        title,
        "<h2>Satama</h2><h3>Tavoitteet</h3>",
        "<h4>Laituri uusitaan</h4><p>Tavoite toteutui.</p><h4>Majakka maalataan</h4><p>Tavoite ei toteutunut.</p>",
        "<h4>Poijut vaihdetaan</h4><p>Työ siirtyi vuoteen 2032.</p>",
        "<h2>Talous</h2><h3>Tavoitteet</h3><p>Ne kerrotaan liitteessä.</p>",
      ),
    ).toEqual([
      ["Laituri uusitaan", ["achieved"]],
      ["Majakka maalataan", ["not-achieved"]],
      ["Poijut vaihdetaan", ["not-achieved"]],
    ]);
  });

  test("headings with the same smaller headings under each, one of which the verdict follows", async () => {
    const goal = (name: string, story: string, verdict: string) =>
      `<h3>${name}</h3><h4>The story</h4><p>${story}</p><h4>The verdict</h4><p>${verdict}</p>`;
    expect(
      await read(
        "<h1>Impact report 2031</h1><h2>What we promised</h2>",
        goal("Open three pantries", "They are run by 46 volunteers.", "Promise kept"),
        goal("Rescue 500 tonnes of food", "Donations fell in summer.", "Promise broken"),
        goal("Help 200 people to work", "119 started a course.", "Promise partly kept"),
      ),
    ).toEqual([
      ["Open three pantries", ["achieved"]],
      ["Rescue 500 tonnes of food", ["not-achieved"]],
      ["Help 200 people to work", ["not-achieved"]],
    ]);
  });

  test("a label and a status that close the text under a bold line", async () => {
    expect(
      await read(
        "<h1>Service plan monitoring: quarter 2, 2031</h1>",
        lines(
          "<b>Re-let homes within 28 days</b>",
          "The average is 33 days. A contractor starts in October. Rating: Amber",
          "<b>Determine 90% of applications in time</b>",
          "It is 71 per cent. Three posts are vacant. Rating: Red",
        ),
      ),
    ).toEqual([
      ["Re-let homes within 28 days", ["at-risk"]],
      ["Determine 90% of applications in time", ["not-achieved"]],
    ]);
  });

  test("paragraphs that say which goal they are of, and what became of it", async () => {
    expect(
      await read(
        title,
        lines(
          "Ensimmäinen tavoite oli, että vuodot vähenevät. Ne vähenivät, joten tavoite toteutui.",
          "Toinen tavoite oli, että laituri uusitaan. Urakoitsija meni konkurssiin. Tavoite ei toteutunut.",
          "Tavoitteena oli, että veneet katsastetaan. Puolet katsastettiin, joten tavoite toteutui osittain.",
        ),
      ),
    ).toEqual([
      ["Ensimmäinen tavoite oli, että vuodot vähenevät.", ["achieved"]],
      ["Toinen tavoite oli, että laituri uusitaan.", ["not-achieved"]],
      ["Tavoitteena oli, että veneet katsastetaan.", ["not-achieved"]],
    ]);
  });

  test("prose in which no look has verdicts under most of its lines has no goals", async () => {
    expect(
      await read(title, lines("<b>Satama</b>", "Laivoja kävi 40.", "<b>Kauppa</b>", "Myynti kasvoi.", "<b>Juhla</b>")),
    ).toEqual([]);
  });
});
