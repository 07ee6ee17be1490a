import { describe, expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const cell = (text: string) => `<td>${text}</td>`;
const table = (...rows: string[][]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`).join("")}</table>`;
const goal = (title: string, told: string) => `<p><b>${title}</b></p><p>${told}</p>`;
const read = (...parts: string[]) => readReportOf("t.html", `<!doctype html><body>${parts.join("")}</body>`);

describe("a matrix of units and themes", () => {
  test("has a goal in each cell that opens in bold, of the row's unit and the column's theme", async () => {
    const { goals, messages } = await read(
      "<h1>Annual review 2031</h1>",
      table(
        ["Service", "Clean water", "Happy staff"],
        [
          "Harbour",
          goal("Empty the bins twice a day", "The target was not met."),
          goal("Give every pilot a day of training", "The target was met."),
        ],
        ["Parks", goal("Clear the ponds of weed", "The target was met."), "No goal was set for gardeners."],
        [
          "Libraries",
          goal("Mend the leaking roof in Oldtown", "The target was not met."),
          goal("Let branches choose their own hours", "The target was met."),
        ],
      ),
    );
    expect(goals.map(({ title, unit, theme, statuses }) => [title, unit, theme, ...statuses])).toEqual([
      ["Empty the bins twice a day", "Harbour", "Clean water", "not-achieved"],
      ["Give every pilot a day of training", "Harbour", "Happy staff", "achieved"],
      ["Clear the ponds of weed", "Parks", "Clean water", "achieved"],
      ["Mend the leaking roof in Oldtown", "Libraries", "Clean water", "not-achieved"],
      ["Let branches choose their own hours", "Libraries", "Happy staff", "achieved"],
    ]);
    expect(messages.join("\n")).toContain("No goal was set for gardeners.");
  });

  test("may have its units over the columns, and the text beside the bold words", async () => {
    const beside = (title: string, told: string) => `<p><b>${title}.</b> ${told}</p>`;
    const { goals } = await read(
      "<h1>Toimintakertomus 2031</h1>",
      table(
        ["", "Tekninen lautakunta", "Sivistyslautakunta"],
        [
          "Puhdas vesi",
          beside("Satamaan saadaan uusi viemäri", "Tavoite ei toteutunut."),
          beside("Uimahallin vesi tutkitaan viikoittain", "Tavoite toteutui."),
        ],
        [
          "Hyvä työ",
          beside("Jokainen kuljettaja koulutetaan kevään aikana", "Tavoite toteutui."),
          beside("Opettajat valitsevat omat tuntinsa", "Tavoite ei toteutunut."),
        ],
      ),
    );
    expect(goals.map(({ unit, theme, statuses }) => [unit, theme, ...statuses])).toEqual([
      ["Tekninen lautakunta", "Puhdas vesi", "not-achieved"],
      ["Sivistyslautakunta", "Puhdas vesi", "achieved"],
      ["Tekninen lautakunta", "Hyvä työ", "achieved"],
      ["Sivistyslautakunta", "Hyvä työ", "not-achieved"],
    ]);
  });

  test("is none where the columns are rounds of one goal", async () => {
    const { goals } = await read(
      "<h1>Uppföljning 2031</h1>",
      table(
        ["Mål", "Delår 31.8.2031", "Bokslut 2031"],
        ["Hamnen får en kran", goal("Kranen är på väg", "Målet nås."), goal("Kranen är på plats", "Målet uppnåddes.")],
        ["Byarna får buss", goal("Bussen är beställd", "Målet nås."), goal("Bussen kom aldrig", "Målet nåddes inte.")],
      ),
    );
    expect(goals.map(({ title, statuses }) => [title, ...statuses])).toEqual([
      ["Hamnen får en kran", "achieved"],
      ["Byarna får buss", "not-achieved"],
    ]);
  });
});
