import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const titles = async (body: string) =>
  (await readReportOf("t.html", `<!doctype html><body>${body}</body>`)).goals.map(({ title }) => title);

const report = (count: string, more = "") =>
  `<h1>Sataman vuosi 2031</h1><p>Satamalla oli ${count}, joista kerrotaan alla.</p>` +
  "<h2>Laiturit</h2><h3>Uusi laituri veneille</h3><p>Laituri avattiin kesäkuussa.</p>" +
  "<h3>Majakka saa valonsa vuoden 2019 asuun</h3><p>Lamppu odottaa yhä asentajaa.</p>" +
  `<h2>Väki</h2><h3>Luotsien määrä kasvaa kolmella</h3><p>Palkattiin neljä luotsia.</p>${more}` +
  "<h2>Talous</h2><p>Tulos oli 2 miljoonaa.</p>";

describe("goals whose number the document says", () => {
  test("headings of one level are goals if there are as many of them", async () => {
    expect(await titles(report("kolme tavoitetta"))).toEqual([
      "Uusi laituri veneille",
      "Majakka saa valonsa vuoden 2019 asuun",
      "Luotsien määrä kasvaa kolmella",
    ]);
  });

  test("in Swedish and English too", async () => {
    expect(
      await titles(
        "<h1>Hamnens år 2031</h1><p>Ägardirektivet innehåller tre mätbara mål.</p><h3>En ny brygga</h3><p>Bryggan öppnade i maj.</p>" +
          "<h3>Fyren målad vit</h3><p>Färgen är beställd.</p><h3>Fler lotsar ombord</h3><p>Fyra anställdes.</p>",
      ),
    ).toHaveLength(3);
    expect(
      await titles(
        "<h1>Harbour report 2031</h1><p>The plan’s three objectives run to August.</p><h3>A new pier</h3><p>The pier opened in May.</p>" +
          "<h3>The lighthouse painted white</h3><p>Paint is on order.</p><h3>More pilots on board</h3><p>Four were hired.</p>",
      ),
    ).toHaveLength(3);
  });

  test("headings are none where their number is another, or none is said", async () => {
    expect(await titles(report("neljä tavoitetta"))).toEqual([]);
    expect(await titles(report("tavoitteita"))).toEqual([]);
    expect(await titles(report("kolme tavoitetta", "<h3>Kahvila auki talvella</h3><p>Se suljettiin.</p>"))).toEqual([]);
  });
});
