import { describe, expect, test } from "vitest";
import { findTargets, targetsOfRows } from "../../../src/convert/targets/targets";
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
      { name: "Laituri korjataan", measures: [0], rounds: ["2031-1"] },
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

  test("distinguished by their opening words if they share a label", () => {
    const names = targetsIn("", "<p>Lapset: Uimakoulu alkoi.</p><p>Lapset: Luistinrata jäädytettiin.</p>").map(
      ({ name }) => name,
    );
    expect(names).toEqual(["Lapset: Uimakoulu alkoi", "Lapset: Luistinrata jäädytettiin"]);
  });
});

describe("where each measure has a row of its own", () => {
  const cells = [
    measureCell("Laitureita korjataan", 2),
    measureCell("Kiskoja uusitaan", 3),
    roundCell(forecast(1), "<p>Laituria korjataan.</p><p>Tavoite toteutuu.</p>", 2),
    roundCell(forecast(2), "Tavoite saavutettu.", 2),
    roundCell(forecast(2), "Kiskot: Uusittiin.", 3),
  ];
  const measures = measuresOf(cells, "fi");
  const found = targetsOfRows(
    [
      { rows: [2], measures: [0] },
      { rows: [3], measures: [1] },
    ],
    cells,
    measures,
    rounds,
    "fi",
  );

  test("a target is called as its measure, and answers to it", () => {
    expect(found.map(({ name, measures, rows }) => [name, measures, rows])).toEqual([
      ["Laitureita korjataan", [0], [2]],
      ["Kiskoja uusitaan", [1], [3]],
    ]);
  });

  test("all that a round says in the row is about its target, as one segment", () => {
    const said = found.map(({ segments }) =>
      segments.map(({ roundId, label, row, units }) => [roundId, label, row, units.map(({ text }) => text)]),
    );
    expect(said).toEqual([
      [
        ["2031-1", null, 2, ["Laituria korjataan.", "Tavoite toteutuu."]],
        ["2031-2", null, 2, ["Tavoite saavutettu."]],
      ],
      [["2031-2", "Kiskot", 3, ["Kiskot: Uusittiin."]]],
    ]);
  });

  test("a row that is the whole goal is called as the goal", () => {
    const rows = [{ rows: [2], measures: [0], isWholeGoal: true }];
    expect(targetsOfRows(rows, cells, measures, rounds, "fi").map(({ name, measures }) => [name, measures])).toEqual([
      ["", [0]],
    ]);
  });

  test("a row without a measure has no name", () => {
    expect(targetsOfRows([{ rows: [9], measures: [] }], cells, measures, rounds, "fi")).toEqual([
      { name: "", measures: [], segments: [], rows: [9] },
    ]);
  });
});

describe("background", () => {
  const said = (html: string) =>
    findTargets([roundCell(forecast(1), html)], [], rounds, "fi").map(({ segments }) =>
      segments.flatMap(({ units }) => units.map(({ text }) => text)),
    );

  test("before a named goal stands first in its text", () => {
    expect(said("<p>Satama on vilkas.</p><p>Tavoite laiturin korjaamisesta saavutetaan.</p>")).toEqual([
      ["Satama on vilkas.", "Tavoite laiturin korjaamisesta saavutetaan."],
    ]);
  });

  test("that several rounds give a verdict on is a target", () => {
    const cells = rounds.map((round) =>
      roundCell(round, "<p>Tavoite laiturin korjaamisesta saavutetaan.</p><p>Uusi varasto valmistui keväällä.</p>"),
    );
    expect(findTargets(cells, [], rounds, "fi").map(({ segments }) => segments.length)).toEqual([2, 2]);
  });

  test("that several rounds give a verdict on is a target, though they say more of it", () => {
    const html =
      "<p>Tavoite laiturin korjaamisesta saavutetaan.</p><p>Uusi varasto valmistui keväällä.</p><p>Varastossa on hyllyjä.</p>";
    const cells = rounds.map((round) => roundCell(round, html));
    expect(findTargets(cells, [], rounds, "fi").map(({ segments }) => segments.length)).toEqual([2, 2]);
  });
});

describe("a measure's list item that no round reports", () => {
  const items = "<p>1) että laituri korjataan</p><p>2) että ratapiha siirretään</p><p>3) että nosturi ostetaan</p>";

  test("is a target without a word of any round, after those that are reported", () => {
    expect(targetsIn(items, "Laituria korjataan. Tavoite toteutuu.").map(({ name, rounds }) => [name, rounds])).toEqual(
      [
        ["Laituri korjataan", ["2031-1"]],
        ["Ratapiha siirretään", []],
        ["Nosturi ostetaan", []],
      ],
    );
  });

  test("is none where as many targets of its row answer to no measure: they may be it", () => {
    expect(targetsIn(items, "<p>Laituri: Korjataan.</p><p>Uimaranta: Avattiin.</p>").map(({ name }) => name)).toEqual([
      "Laituri",
      "Uimaranta",
      "Nosturi ostetaan",
    ]);
  });

  test("is none where it is a plain paragraph", () => {
    expect(targetsIn("<p>Laituri korjataan</p><p>Ratapiha siirretään</p>", "Laituria korjataan.")).toHaveLength(1);
  });
});

describe("targets stand in the order of", () => {
  const namesIn = (...cells: ReturnType<typeof roundCell>[]) =>
    findTargets(cells, [], rounds, "fi").map(({ name }) => name);

  test("their rows, whatever the round", () => {
    expect(namesIn(roundCell(forecast(2), "Laituri: A.", 2), roundCell(forecast(1), "Ratapiha: B.", 3))).toEqual([
      "Laituri",
      "Ratapiha",
    ]);
  });

  test("the rounds that first mention them, in one row", () => {
    expect(
      namesIn(
        roundCell(forecast(1), "Ratapiha: Kiskot."),
        roundCell(forecast(2), "<p>Laituri: Nosturi.</p><p>Ratapiha: Kiskot.</p>"),
      ),
    ).toEqual(["Ratapiha", "Laituri"]);
  });

  test("their places in the cell, in one round", () => {
    expect(namesIn(roundCell(forecast(1), "<p>C-laituri: A.</p><p>Aita: B.</p><p>Boksi: C.</p>"))).toEqual([
      "C-laituri",
      "Aita",
      "Boksi",
    ]);
  });
});

describe("a cell of as many paragraphs as its row has measures", () => {
  const measure = (row: number) => measureCell("<p>Laitureita</p><p>Nostureita</p>", row);
  const texts = "<p>Kahdeksan kappaletta.</p><p>Kolme kappaletta.</p>";
  const countIn = (...cells: ReturnType<typeof roundCell>[]) =>
    findTargets(cells, measuresOf(cells, "fi"), rounds, "fi").length;

  test("speaks of one target in each", () => expect(countIn(measure(2), roundCell(forecast(1), texts, 2))).toBe(2));

  test("is counted by the measures of its own row", () => {
    expect(countIn(measureCell("Junia", 2), measure(3), roundCell(forecast(1), texts, 2))).toBe(1);
    expect(countIn(measureCell("Junia", 2), measure(3), roundCell(forecast(1), texts, 3))).toBe(2);
  });
});

test("nothing of a row's target comes from another row, another round or another column", () => {
  const cells = [
    measureCell("Laitureita", 2),
    roundCell(forecast(1), "Laituria korjataan.", 2),
    roundCell(forecast(2), "Kiskoja uusitaan.", 3),
  ];
  const [only] = targetsOfRows([{ rows: [2], measures: [0] }], cells, measuresOf(cells, "fi"), rounds, "fi");
  expect(only?.segments.map(({ roundId, units }) => [roundId, units.map(({ text }) => text)])).toEqual([
    ["2031-1", ["Laituria korjataan."]],
  ]);
});

describe("a row where one round writes a paragraph for each measure", () => {
  const measure = measureCell("<p>Laitureita</p><p>Nostureita</p><p>Vaunuja</p>");
  const full = "<p>Kahdeksan laituria.</p><p>Kolme nosturia.</p><p>Viisi vaunua.</p>";
  const short = "<p>Seitsemän laituria.</p><p>Kaksi nosturia.</p>";
  const countOf = (...cells: ReturnType<typeof roundCell>[]) =>
    findTargets([measure, ...cells], measuresOf([measure], "fi"), rounds, "fi").flatMap(({ segments }) =>
      segments.filter(({ roundId }) => roundId === "2031-2"),
    ).length;

  test("has a target in each paragraph of a shorter cell", () => {
    expect(countOf(roundCell(forecast(1), full), roundCell(forecast(2), short))).toBe(2);
  });

  test("has no target in a verdict that stands alone in its paragraph, where no round does", () => {
    const verdictBelow = "<p>Seitsemän laituria.</p><p>Tavoite toteutuu.</p>";
    expect(countOf(roundCell(forecast(1), "Kahdeksan kappaletta."), roundCell(forecast(2), verdictBelow))).toBe(1);
  });

  test("has none more where no round does, or where another row does", () => {
    expect(countOf(roundCell(forecast(1), "Kahdeksan kappaletta."), roundCell(forecast(2), short))).toBe(1);
    expect(countOf(roundCell(forecast(1), full, 3), roundCell(forecast(2), short))).toBe(1);
  });
});

describe("background that stands after a target", () => {
  test("stands last in its text", () => {
    const cell = roundCell(forecast(1), "<ul><li>Laituri: Tavoite toteutuu.</li><li>Väkeä riitti.</li></ul>");
    const [only, ...others] = findTargets([cell], [], rounds, "fi");
    expect(others).toEqual([]);
    expect(only?.segments[0]?.units.map(({ text }) => text)).toEqual(["Laituri: Tavoite toteutuu.", "Väkeä riitti."]);
  });

  test("is no target in two rounds that give no verdict on it", () => {
    const html = "<ul><li>Laituri: Tavoite toteutuu.</li><li>Sää oli lämmin.</li></ul>";
    expect(
      findTargets(
        rounds.map((round) => roundCell(round, html)),
        [],
        rounds,
        "fi",
      ),
    ).toHaveLength(1);
  });
});

test("a label of another target is taken, though only one round writes it so", () => {
  const cells = [
    roundCell(forecast(1), "<p>Lapset: Uimakoulu alkoi.</p><p>Luistinrata jäädytettiin.</p>"),
    roundCell(forecast(2), "<p>Lapset: Luistinrata jäädytettiin.</p><p>Lapset: Uimakoulu alkoi.</p>"),
  ];
  const names = findTargets(cells, [], rounds, "fi").map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("a list item is held against the targets of its own row", () => {
  const cells = [
    measureCell("<p>1) että laituri korjataan</p><p>2) että ratapiha siirretään</p>", 2),
    measureCell("<p>1) että nosturi ostetaan</p><p>2) että väylä ruopataan</p>", 3),
    roundCell(forecast(1), "Laituria korjataan.", 2),
    roundCell(forecast(1), "<p>Nosturi: Ostettiin.</p><p>Uimaranta: Avattiin.</p>", 3),
  ];
  expect(
    findTargets(cells, measuresOf(cells, "fi"), rounds, "fi").map(({ name, measures }) => [name, measures]),
  ).toEqual([
    ["Laituri korjataan", [0]],
    ["Nosturi", [2]],
    ["Uimaranta", []],
    ["Ratapiha siirretään", [1]],
  ]);
});

test("the label of a row's target is the first that its paragraphs write", () => {
  const cells = [
    measureCell("Laitureita", 2),
    roundCell(forecast(1), "<p>Laituria korjataan.</p><p>Satama: Vilkas.</p>", 2),
  ];
  const [only] = targetsOfRows([{ rows: [2], measures: [0] }], cells, measuresOf(cells, "fi"), rounds, "fi");
  expect(only?.segments[0]?.label).toBe("Satama");
});
