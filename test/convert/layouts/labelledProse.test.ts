import { describe, expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const read = async (body: string) => (await readReportOf("t.html", `<!doctype html><body>${body}</body>`)).goals;

describe("prose under headings and numbers", () => {
  test("numbered goals, bullets that measure them, and a label for the outcome", async () => {
    expect(
      await read(
        "<h1>Bokslut 2031</h1><h2>Tekniska nämnden</h2><p>1. Hela vägar</p><p>Mätare:</p><ul><li>Vägar lagas 8 km</li></ul><p>Utfall: Delvis uppfyllt. 5 km lagades.</p><p>2. Rena parker</p><p>Utfall: Målet uppnåddes inte.</p>",
      ),
    ).toMatchObject([
      { title: "Hela vägar", unit: "Tekniska nämnden", statuses: ["not-achieved"] },
      { title: "Rena parker", statuses: ["not-achieved"] },
    ]);
  });

  test("headings with lines of labels, in the quarter that the title names", async () => {
    const { goals, rounds, plan } = await readReportOf(
      "t.html",
      "<h1>Suorituskyky, Q2 2031</h1><h3>1.1 Satamasuunnitelma</h3><p>Yksikkö: Satama</p><p>Tila: Keltainen</p><p>Kommentit:</p><p>Kuuleminen on kesken.</p><h3>1.2 Laituri</h3><p>Vaihe: Valmis</p><p>Tila: Vihreä</p>",
    );
    expect(rounds).toEqual(["2031-2"]);
    expect(goals).toMatchObject([
      { title: "Satamasuunnitelma", unit: "Satama", statuses: ["at-risk"] },
      { title: "Laituri", statuses: ["achieved"] },
    ]);
    expect(plan?.parts[0]?.layout).toBe("prose");
  });

  test("each measure with a verdict of its own is a target", async () => {
    expect(
      await read(
        "<h1>Annual report 2031</h1><p>Goal: The port works</p><ul><li>Ships: 20 a year</li></ul><p>Outcome: Achieved</p><ul><li>Cranes: two new ones</li></ul><p>Outcome: The goal was not met.</p>",
      ),
    ).toMatchObject([
      {
        title: "The port works",
        targets: ["Ships: 20 a year", "Cranes: two new ones"],
        statuses: ["achieved", "not-achieved"],
      },
    ]);
  });

  test.each([
    [
      "<h1>Tilinpäätös 2031</h1><p>Kolme tavoitetta ei toteutunut.</p><h3>Satama</h3><p>Tavoite ”Satama kasvaa” ei toteutunut.</p><p>Laivoja oli 12.</p>",
      "Satama kasvaa",
    ],
    [
      "<h1>Annual report 2031</h1><h3>Port</h3><p>The objective “The port grows” was not met. Ships were few.</p>",
      "The port grows",
    ],
  ])("a sentence names its goal in quotes: %s", async (body, title) => {
    expect(await read(body)).toMatchObject([{ title, statuses: ["not-achieved"] }]);
  });
});
