import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const read = (body: string) => readReportOf("t.html", `<!doctype html><body>${body}</body>`);

const item = (action: string, told: string) => `<li><strong>${action}</strong><br>${told}</li>`;
const lists = (theme: string) =>
  `${theme}<h3>A greener harbour</h3><ul>${item("Plant 900 trees on the quay", "The target was not met: 700 were planted.")}` +
  `${item("Open a garden at the pier", "The target was met in May.")}</ul>` +
  `<h3>Faster ferries</h3><ul>${item("Buy two electric ferries", "The order was cancelled in June.")}</ul>`;

describe("lists of actions with what came of each", () => {
  test("are parts of the goal that the heading right over them names, under a theme", async () => {
    const { goals } = await read(`<h1>Delivery plan 2031: year-end progress</h1>${lists("<h2>Harbour and sea</h2>")}`);
    expect(goals).toEqual([
      {
        title: "A greener harbour",
        unit: "",
        theme: "Harbour and sea",
        targets: ["Plant 900 trees on the quay", "Open a garden at the pier"],
        statuses: ["not-achieved", "achieved"],
      },
      {
        title: "Faster ferries",
        unit: "",
        theme: "Harbour and sea",
        targets: ["Buy two electric ferries"],
        statuses: ["not-achieved"],
      },
    ]);
  });

  test("are goals themselves where the headings over them are themes under the title", async () => {
    const { goals } = await read(`<h1>Delivery plan 2031: year-end progress</h1>${lists("")}`);
    expect(goals.map(({ title, theme }) => [title, theme])).toEqual([
      ["Plant 900 trees on the quay", "A greener harbour"],
      ["Open a garden at the pier", "A greener harbour"],
      ["Buy two electric ferries", "Faster ferries"],
    ]);
  });

  test("are read where parts of the page fold out, and in Finnish", async () => {
    const row = (action: string, told: string) => `<li><b>${action}</b> ${told}</li>`;
    const { goals } = await read(
      "<h1>Toimenpideohjelman seuranta 2031</h1><details><summary>Meri ja satama</summary><h2>Vihreämpi satama</h2>" +
        `<ul>${row("Laiturille istutetaan 900 puuta.", "Tavoite ei toteutunut, puita istutettiin 700.")}</ul></details>` +
        "<details><summary>Liikenne</summary><h2>Nopeammat lautat</h2>" +
        `<ul>${row("Hankitaan kaksi sähkölauttaa.", "Tilaus peruttiin kesäkuussa.")}${row("Aikataulu uusitaan syksyksi.", "Tavoite toteutui.")}</ul></details>`,
    );
    expect(goals.map(({ title, theme, statuses }) => [title, theme, statuses])).toEqual([
      ["Vihreämpi satama", "Meri ja satama", ["not-achieved"]],
      ["Nopeammat lautat", "Liikenne", ["not-achieved", "achieved"]],
    ]);
  });

  test("news under a heading is no list of actions", async () => {
    const { goals } = await read(
      "<h1>Sataman kuulumisia 2031</h1><h2>Kevät</h2><h3>Laiturilla</h3>" +
        "<ul><li><b>Laituri avattiin.</b> Avajaisissa soi torvi.</li><li><b>Lautta myöhästyi.</b> Syynä oli sumu.</li></ul>" +
        "<h3>Torilla</h3><ul><li><b>Tori siirrettiin.</b> Kauppiaat olivat tyytyväisiä.</li></ul>",
    );
    expect(goals).toEqual([]);
  });
});
