import { writeNote } from "../../../src/convert/note";
import { describe, expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
import { writeMessage } from "../../../src/convert/message";
import type { SourceFolder } from "../../../src/convert/settings/sourceFolder";
import { sourceFolder } from "../../fixtures/sourceFolder";

const read = (folder: SourceFolder) => {
  const { dataset, messages, notes } = convert([folder], { goals: [] }, { withReview: true });
  return {
    titles: dataset.goals.map(({ title }) => title),
    statuses: dataset.goals.map(({ targets }) =>
      targets.map(({ assessments }) => assessments.map((one) => one.status)),
    ),
    rounds: dataset.reports[0]?.rounds.map(({ label }) => label),
    report: dataset.reports[0],
    messages: messages.map(writeMessage),
    notes,
  };
};

describe("a row of data is no row of headings", () => {
  test.each<[string, SourceFolder["settings"], string[]]>([
    [
      "in Finnish",
      { year: 2031 },
      [
        "Tavoite;Mittari;Toteuma 2031",
        "Satama kasvaa;Lastit;Ei toteutunut",
        "Taloudellinen tulos;Ylijäämä;Tavoite toteutui",
      ],
    ],
    [
      "in Swedish",
      { year: 2031 },
      ["Mål;Mätare;Utfall 2031", "Hamnen växer;Laster;Nåddes inte", "Årets resultat;Överskott;Målet uppnåddes"],
    ],
    [
      "in English",
      { year: 2031 },
      ["Goal;Measure;Outcome 2031", "The port grows;Cargo;Not achieved", "Financial result;Surplus;Goal achieved"],
    ],
  ])("%s, though its words are those of headings", (_, settings, lines) => {
    const { titles, statuses, messages } = read(sourceFolder("satama-2031", { "t.csv": lines }, { settings }));
    expect(titles).toEqual(lines.slice(1).map((line) => line.split(";")[0]));
    expect(statuses).toEqual([[["not-achieved"]], [["achieved"]]]);
    expect(messages).toEqual([]);
  });

  test("headings that stand again, or over the next part of the table, are read as headings", () => {
    const headings = "Teema;Sitova tavoite;Ennuste 1/2031";
    const { titles } = read(
      sourceFolder("satama-2031", {
        "t.csv": [
          headings,
          "Meri;Satama kasvaa;Tavoite toteutuu.",
          headings,
          "Meri;Laituri valmistuu;Tavoite toteutuu.",
          ";;",
          "Painopiste;Tavoite;Ennuste 1/2031",
          "Maa;Rata valmistuu;Tavoite toteutuu.",
        ],
      }),
    );
    expect(titles).toEqual(["Satama kasvaa", "Laituri valmistuu", "Rata valmistuu"]);
  });
});

describe("the year that no heading names", () => {
  const lines = ["Tavoite;Mittari;Toteutuminen", "Satama kasvaa;Lastit;Tavoite toteutui."];

  test("is taken from the folder's name, and a note says so", () => {
    const { report, notes } = read(sourceFolder("satama-2031", { "t.csv": lines }));
    expect(report?.year).toBe(2031);
    expect(notes.map(writeNote)).toEqual(["satama-2031: the year 2031 is taken from the folder's name"]);
  });

  test("is taken from the document's name before the folder's", () => {
    expect(read(sourceFolder("satama-2031", { "tilinpaatos-2030.csv": lines })).report?.year).toBe(2030);
  });

  test("is asked for by name, and nothing else is said to be wrong", () => {
    const { messages } = read(sourceFolder("satama", { "t.csv": lines }));
    expect(messages).toEqual([
      `satama/t.csv:1:1: no year: no heading names it ("Ennuste 1/2024", "Utfall 2024"), nor the text, the document's name or the folder's; say it in satama/report.json: { "year": 2024 }`,
    ]);
  });
});

describe("a round without any text", () => {
  test("is planned: it is no round yet, and a note says so", () => {
    const { rounds, notes, messages } = read(
      sourceFolder("satama-2031", {
        "t.csv": ["Tavoite;Ennuste 1/2031;Ennuste 2/2031;Toteuma 2031", "Satama kasvaa;Tavoite toteutuu.;;"],
      }),
    );
    expect(rounds).toEqual(["Ennuste 1/2031"]);
    expect(notes.map(writeNote)).toEqual([
      'satama-2031: "Ennuste 2/2031" has no text yet; it becomes a round when it has',
      'satama-2031: "Toteuma 2031" has no text yet; it becomes a round when it has',
    ]);
    expect(messages).toEqual([]);
  });

  test("makes no report where there is no other", () => {
    const { report, messages } = read(
      sourceFolder("satama-2031", { "t.csv": ["Tavoite;Ennuste 1/2031", "Satama kasvaa;"] }),
    );
    expect(report).toBeUndefined();
    expect(messages).toEqual([expect.stringContaining("no round says anything yet") as string]);
  });
});

test("goals that two documents hold stand once, and what is left out is said", () => {
  const headings = "Tavoite;Ennuste 1/2031;Ennuste 2/2031";
  const { titles, statuses, messages } = read(
    sourceFolder("satama-2031", {
      "kevat.csv": [headings, "Satama kasvaa;Tavoite toteutuu.;", "Laituri valmistuu;Tavoite toteutuu.;"],
      "syksy.csv": [headings, "Satama kasvaa;Tavoite toteutuu.;Tavoite ei toteudu."],
    }),
  );
  expect(titles).toEqual(["Laituri valmistuu", "Satama kasvaa"]);
  expect(statuses[1]).toEqual([["on-track", "not-achieved"]]);
  expect(messages).toEqual([
    'satama-2031/kevat.csv:2:1: "Satama kasvaa" stands in satama-2031/syksy.csv too; left out here: keep one of the documents in the folder, or give each round its own columns in one document',
  ]);
});

test("a later document counts whole: an older one that says more of a goal does not bring it back", () => {
  const { statuses, messages } = read(
    sourceFolder("satama-2031", {
      "kevat.csv": [
        "Teema;Tavoite;Ennuste 1/2031",
        "Meri;Satama kasvaa;Laituri valmistui etuajassa. Tavoite on saavutettu.",
      ],
      "syksy.csv": ["Tavoite;Ennuste 1/2031;Ennuste 2/2031", "Satama kasvaa;Tavoite ei toteudu.;Ei toteudu."],
    }),
  );
  expect(statuses).toEqual([[["not-achieved", "not-achieved"]]]);
  expect(messages).toHaveLength(1);
});

test("a line that lost a separator gives no round a text that may be another's", () => {
  const { statuses, messages } = read(
    sourceFolder("satama-2031", {
      "t.csv": [
        "Tavoite;Mittari;Ennuste 1/2031;Ennuste 2/2031",
        "Satama kasvaa;Lastit Tavoite toteutuu.;Tavoite ei toteudu.",
      ],
    }),
  );
  expect(statuses.flat(2)).not.toContain("not-achieved");
  expect(messages).toContain(
    "satama-2031/t.csv:2:3: expected 4 cells, found 3; a separator may be missing, so no text of this row is taken for what a round says",
  );
});

test("headings that are not known are named, and their columns are kept", () => {
  const { notes, report } = read(
    sourceFolder("satama-2031", { "t.csv": ["Tavoite;Muuta;Ennuste 1/2031", "Satama kasvaa;x;Tavoite toteutuu."] }),
  );
  expect(notes.map(writeNote)).toEqual(['satama-2031/t.csv: kept as further columns: "Muuta"']);
  expect(report?.columns).toContain("Muuta");
});

test("columns of the settings stand in for the row of headings, whose words are kept", () => {
  const settings = { year: 2031, columns: ["Goal", "Responsible", "", "Status", "Forecast 3/2031"] };
  const { titles, report } = read(
    sourceFolder(
      "port-2031",
      {
        "t.csv": [
          "Objective;Directorate;Due date;Status;Comments",
          "Open the pool;People;31 March 2031;Green;The pool opened in May and the objective has been met.",
        ],
      },
      { settings },
    ),
  );
  expect(titles).toEqual(["Open the pool"]);
  expect(report?.columns).toEqual(expect.arrayContaining(["Objective", "Due date"]));
});

test("targets that are only known by how they fare keep their names when the text changes", () => {
  const namesAfter = (...paragraphs: string[]) => {
    const cell = `"${paragraphs.join("\n")}"`;
    const folder = sourceFolder("satama-2031", { "t.csv": ["Sitova tavoite;Ennuste 1/2031", `Satama kasvaa;${cell}`] });
    const { dataset } = convert([folder], { goals: [] }, { withReview: true });
    return dataset.goals.flatMap(({ targets }) => targets.map(({ id, name }) => `${id}: ${name}`));
  };
  const before = namesAfter(
    "Urakoitsijan valinta viivästyy, eikä tavoite toteudu.",
    "Nosturien hankinta etenee hyvin, tavoite toteutuu.",
  );
  expect(before).toEqual(["satama-kasvaa-1: Satama kasvaa (1)", "satama-kasvaa-2: Satama kasvaa (2)"]);
  expect(
    namesAfter("Sopimus allekirjoitettiin, tavoite toteutuu.", "Hankinta keskeytettiin, eikä tavoite toteudu."),
  ).toEqual(before);
});
