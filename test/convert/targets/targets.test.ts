import { describe, expect, test } from "vitest";
import { findTargets } from "../../../src/convert/targets/targets";
import { measuresOf } from "../../../src/convert/targets/measures";
import { forecast, measureCell, roundCell } from "../../fixtures/goalCell";

const rounds = [forecast(1), forecast(2)];

function targetsIn(measure: string, ...texts: string[]) {
  const cells = [
    measureCell(measure),
    ...texts.flatMap((html, at) => {
      const round = rounds[at];
      return round ? [roundCell(round, html)] : [];
    }),
  ];
  return findTargets(cells, measuresOf(cells, "fi"), rounds, "fi").map(({ name, measures, segments }) => ({
    name,
    measures,
    rounds: segments.map(({ roundId }) => roundId),
  }));
}

describe("the targets of a goal are", () => {
  test("those that rounds report, in the order of first mention", () => {
    expect(
      targetsIn(
        "<p>Laituri</p><p>Ratapiha</p>",
        "<p>Ratapiha: Kiskot ostettiin.</p>",
        "<p>Laituri: Nosturit saapuivat.</p><p>Ratapiha: Kiskot asennettiin.</p>",
      ),
    ).toEqual([
      { name: "Ratapiha", measures: [1], rounds: ["2031-1", "2031-2"] },
      { name: "Laituri", measures: [0], rounds: ["2031-2"] },
    ]);
  });

  test("then list items of the measure that no round reports though a sibling is reported", () => {
    expect(
      targetsIn(
        "<p>1) että laituri korjataan</p><p>2) että ratapiha siirretään</p>",
        "Laituria korjataan. Tavoite toteutuu.",
      ),
    ).toEqual([
      { name: "Laituria korjataan", measures: [0], rounds: ["2031-1"] },
      { name: "Ratapiha siirretään", measures: [1], rounds: [] },
    ]);
  });

  test("not what a measure lists where no round reports any of it", () => {
    expect(targetsIn("<p>1) että laituri korjataan</p><p>2) että ratapiha siirretään</p>")).toEqual([]);
  });

  test("not the background before a named goal: it belongs to that goal", () => {
    const found = targetsIn("", "<p>Satama on vilkas.</p><p>Tavoite laiturin korjaamisesta saavutetaan.</p>");
    expect(found.map(({ name }) => name)).toEqual(["Laiturin korjaamisesta"]);
  });

  test("told apart by their opening where they have one label", () => {
    const names = targetsIn("", "<p>Lapset: Uimakoulu alkoi.</p><p>Lapset: Luistinrata jäädytettiin.</p>").map(
      ({ name }) => name,
    );
    expect(names).toEqual(["Lapset: Uimakoulu alkoi", "Lapset: Luistinrata jäädytettiin"]);
  });
});
