import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const read = async (...parts: string[]) =>
  (await readReportOf("t.html", `<!doctype html><body>${parts.join("")}</body>`)).goals.map(
    ({ title: goal, statuses }) => [goal, statuses],
  );
const lines = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("");

describe("goals that plain text answers", () => {
  test("by a label that opens each", async () => {
    expect(
      await read(
        "<h1>Bokslut 2031</h1><h2>Farleder</h2>",
        lines(
          "Mål: Bojarnas tillgänglighet är minst 99 procent.",
          "Tillgängligheten blev 99,4 procent.",
          "Mål: Fyren målas om.",
          "Målningen blev inte av.",
          "Mål: Besöken i fyren ökar till minst 400.",
          "Målet uppnåddes.",
        ),
        "<h2>Ekonomi</h2>",
        lines("Intäkterna uppgick till 7 miljoner euro."),
      ),
    ).toEqual([
      ["Bojarnas tillgänglighet är minst 99 procent.", ["achieved"]],
      ["Fyren målas om.", ["not-achieved"]],
      ["Besöken i fyren ökar till minst 400.", ["achieved"]],
    ]);
  });

  test("by headings with a code, and a line on who is responsible", async () => {
    expect(
      await read(
        "<h1>Uppföljning 2031</h1><h2>Utbildning</h2>",
        "<h3>Mål U1: Kursplanerna ses över</h3>",
        lines("Ansvarig: prefekten. Tidplan: 2031-10-31", "Översynen är klar och målet är uppnått."),
        "<h3>Mål U2: Ett program startas</h3>",
        lines("Ansvarig: dekanus. Tidplan: 2031-09-01", "Starten har skjutits upp till 2033."),
        "<h2>Forskning</h2><h3>Mål F1: Två professorer anställs</h3>",
        lines("Ansvarig: rektor. Tidplan: 2031-06-30", "Målet nåddes inte."),
      ),
    ).toMatchObject([
      ["Kursplanerna ses över", ["achieved"]],
      ["Ett program startas", ["not-achieved"]],
      ["Två professorer anställs", ["not-achieved"]],
    ]);
  });

  test("not where the text below describes them", async () => {
    expect(
      await read(
        "<h1>Strategi 2031</h1>",
        lines(
          "Mål: Fler besöker hamnen.",
          "Hamnen är stadens ansikte mot havet.",
          "Mål: Fyren hålls i skick.",
          "Fyren byggdes år 1885.",
          "Mål: Farlederna är säkra.",
          "Farlederna är många och grunda.",
        ),
      ),
    ).toEqual([]);
  });
});
