import { describe, expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const read = (body: string) => readReportOf("t.html", `<!doctype html><body>${body}</body>`);

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

describe("a table with a row for each part of one goal", () => {
  test("gives the goal in the heading over it a target for each row; goals beside it that only prose tells of are goals too", async () => {
    const { goals } = await read(
      `<h1>Toimintakertomus 2031</h1><p><b>Tavoite: Satama on turvallinen</b></p><p>Laiturit korjattiin suunnitelman mukaan.</p>
       <p><b>Tavoite: Kirjastot ovat auki</b></p><table>${row("Osatavoite", "Taso", "Toteuma 2031")}${row("Pääkirjasto on auki iltaisin", "20:een", "Osatavoite saavutettiin toukokuussa.")}${row("Kylien kirjastot ovat auki lauantaisin", "kaikki", "Osatavoitetta ei saavutettu.")}</table>`,
    );
    expect(goals).toMatchObject([
      { title: "Satama on turvallinen" },
      {
        title: "Kirjastot ovat auki",
        targets: ["Pääkirjasto on auki iltaisin", "Kylien kirjastot ovat auki lauantaisin"],
        statuses: ["achieved", "not-achieved"],
      },
    ]);
  });

  test("leaves headings over several labelled goals what they are", async () => {
    const goal = (title: string, told: string) =>
      `<p><b>Tavoite: ${title}</b></p><p>Mittari: kävijät</p><p>${told}</p>`;
    const { goals } = await read(
      `<h1>Toimintakertomus 2031</h1><h3>Satama</h3>${goal("Satama kasvaa", "Laivoja oli 30.")}${goal("Laituri uusitaan", "Laituri odottaa lupaa.")}
       <h3>Kirjastot</h3>${goal("Lainaus kasvaa", "Lainoja oli 4 100.")}<p><b>Tavoite: Kirjastot ovat auki</b></p><table>${row("Osatavoite", "Toteuma 2031")}${row("Pääkirjasto on auki iltaisin", "Osatavoite saavutettiin.")}${row("Kylien kirjastot ovat auki", "Osatavoitetta ei saavutettu.")}</table>`,
    );
    expect(goals.map(({ title }) => title)).toEqual([
      "Satama kasvaa",
      "Laituri uusitaan",
      "Lainaus kasvaa",
      "Kirjastot ovat auki",
    ]);
  });

  test("may open with the goal's title, alone over all columns", async () => {
    const card = (title: string, told: string) =>
      `<table><tr><td colspan="2">${title}</td></tr>${row("Mätare", "Antal träffar")}${row("Utfall", told)}</table>`;
    const { goals, messages } = await read(
      `<h1>Bokslut 2031</h1>${card("Hamnen växer", "Målet uppnåddes.")}<p>&nbsp;</p><table><tr><td colspan="3">Byarna hörs</td></tr>${row("Delmål", "Mätare", "Utfall")}${row("Byaråden träffas", "Två träffar", "Delmålet uppnåddes inte.")}${row("De unga tillfrågas", "Alla ärenden", "Delmålet uppnåddes.")}</table>`,
    );
    expect(goals).toMatchObject([
      { title: "Hamnen växer", statuses: ["achieved"] },
      {
        title: "Byarna hörs",
        targets: ["Byaråden träffas", "De unga tillfrågas"],
        statuses: ["not-achieved", "achieved"],
      },
    ]);
    expect(messages).toEqual([]);
  });
});
