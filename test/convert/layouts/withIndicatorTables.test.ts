import { describe, expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const table = (...rows: string[][]) => `<table>${rows.map((cells) => row(...cells)).join("")}</table>`;
const read = async (...parts: string[]) => {
  const { goals } = await readReportOf("t.html", `<!doctype html><body>${parts.join("")}</body>`);
  return goals.map(({ title, targets, statuses }) => ({ title, targets, statuses }));
};

describe("tables of indicators under headings", () => {
  test("each heading is a goal and each indicator its target, in a chapter on goals", async () => {
    const headings = ["Mittari", "Lähtötaso", "Tavoite 2031", "Toteuma 2031"];
    expect(
      await read(
        "<h1>Toimintakertomus 2031</h1><h2>2 Tavoitteet</h2>",
        "<h3>2.1 Ranta pysyy puhtaana</h3>",
        table(headings, ["Roskaa metrillä, g", "60", "enintään 20", "14"], ["Siivouspäiviä", "1", "vähintään 4", "3"]),
        "<p>Siivous on kylien työtä.</p><h3>2.2 Laiturit kestävät talven</h3>",
        table(headings, ["Rikkoutuneita laitureita", "9", "enintään 2", "2"]),
        "<h3>2.3 Lautta kulkee ajallaan</h3>",
        table(headings, ["Ajallaan lähteneitä, %", "71", "seurataan", "85"]),
      ),
    ).toEqual([
      {
        title: "Ranta pysyy puhtaana",
        targets: ["Roskaa metrillä", "Siivouspäiviä"],
        statuses: ["achieved", "not-achieved"],
      },
      { title: "Laiturit kestävät talven", targets: ["Rikkoutuneita laitureita"], statuses: ["achieved"] },
      { title: "Lautta kulkee ajallaan", targets: ["Ajallaan lähteneitä"], statuses: ["none"] },
    ]);
  });

  test("so it is where text under each table tells more of the goal, and an earlier year is no result", async () => {
    const headings = ["Indikator", "Utfall 2030", "Mål 2031", "Utfall 2031"];
    const goals = await read(
      "<h1>Årsredovisning 2031</h1>",
      "<h2>Stranden hålls ren</h2>",
      table(headings, ["Skräp per meter, g", "14", "högst 20", "31"]),
      "<p>Byarna städar två gånger om året.</p><h2>Bryggorna håller över vintern</h2>",
      table(headings, ["Trasiga bryggor", "9", "högst 2", "1"]),
      "<p>Isen var tunn i år.</p><h2>Färjan går i tid</h2>",
      table(headings, ["Avgångar i tid, %", "71", "minst 80", "85"]),
      "<p>Färjan fick en ny motor.</p>",
    );
    expect(goals.map(({ title, statuses }) => [title, ...statuses])).toEqual([
      ["Stranden hålls ren", "not-achieved"],
      ["Bryggorna håller över vintern", "achieved"],
      ["Färjan går i tid", "achieved"],
    ]);
  });

  test("a heading of one word over indicators without a text names a theme", async () => {
    const headings = ["Indicator", "Target 2031", "Actual 2031"];
    const goals = await read(
      "<h1>Annual report 2031</h1><h2>Water</h2>",
      table(headings, ["Litter per metre, g", "at most 20", "31"], ["Cleaning days", "at least 4", "4"]),
      "<h2>Land</h2>",
      table(headings, ["Broken piers", "at most 2", "1"]),
      "<h2>People</h2>",
      table(headings, ["Trips on time, %", "at least 80", "85"]),
    );
    expect(goals.map(({ title }) => title)).toEqual([
      "Litter per metre, g",
      "Cleaning days",
      "Broken piers",
      "Trips on time, %",
    ]);
  });
});

describe("rows of a table that hold a title and nothing else", () => {
  test("are the goals of the indicators below them where the column is one of both", async () => {
    expect(
      await read(
        "<h1>Årsredovisning 2031</h1>",
        table(
          ["Mål och indikator", "2030", "Utfall 2031", "Mål 2031", "Kommentar"],
          ["1. Stranden hålls ren", "", "", "", ""],
          ["Skräp per meter, g", "14", "31", "högst 20", "Stormen kom i maj."],
          ["Städdagar", "3", "4", "minst 4", ""],
          ["2. Bryggorna håller", "", "", "", ""],
          ["Trasiga bryggor", "9", "1", "högst 2", ""],
          ["3. Färjan går i tid", "", "", "", ""],
          ["Avgångar i tid, %", "71", "85", "minst 80", ""],
        ),
      ),
    ).toEqual([
      {
        title: "Stranden hålls ren",
        targets: ["Skräp per meter", "Städdagar"],
        statuses: ["not-achieved", "achieved"],
      },
      { title: "Bryggorna håller", targets: ["Trasiga bryggor"], statuses: ["achieved"] },
      { title: "Färjan går i tid", targets: ["Avgångar i tid"], statuses: ["achieved"] },
    ]);
  });

  test("are so in a table that goes on in another, and where they are numbered", async () => {
    const headings = ["Indicator", "Baseline", "Target 2031", "Actual 2031"];
    const goals = await read(
      "<h1>Annual report 2031</h1>",
      table(headings, ["1. The shore stays clean", "", "", ""], ["Litter per metre, g", "60", "at most 20", "31"]),
      "<p>&nbsp;</p>",
      table(headings, ["2. The ferry runs on time", "", "", ""], ["Trips on time, %", "71", "at least 80", "85"]),
    );
    expect(goals.map(({ title, statuses }) => [title, ...statuses])).toEqual([
      ["The shore stays clean", "not-achieved"],
      ["The ferry runs on time", "achieved"],
    ]);
  });
});
