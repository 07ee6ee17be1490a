import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { paragraphsOf } from "../../../src/convert/formats/html/readCell";
import { convert } from "../../../src/convert/convert";
import type { SourceDocument } from "../../../src/convert/formats/sourceDocument";
import { readDocument } from "../../../src/convert/formats/readDocument";
import type { ReportSettings } from "../../../src/convert/settings/reportSettings";
import type { Review } from "../../../src/convert/settings/reviewFile";

/** Minutes as paragraphs; a line that opens with "#" is a heading. */
const minutes = (...lines: string[]): SourceDocument => ({
  file: "r/poytakirja.html",
  sha256: "0".repeat(64),
  blocks: lines.flatMap((line, at) =>
    paragraphsOf(line.replace(/^#+ /, "")).map((paragraph) => ({
      kind: "text" as const,
      place: { file: "r/poytakirja.html", row: at + 1 },
      paragraph,
      heading: /^#+/.exec(line)?.[0].length ?? null,
    })),
  ),
});
const table = async (...rows: string[][]): Promise<SourceDocument> => {
  const text = rows.map((cells) => cells.join("\t")).join("\n");
  const { document } = await readDocument("r/taulukko.tsv", Buffer.from(text));
  if (!document) throw new RangeError("a table is missing");
  return document;
};
const read = (documents: SourceDocument[], settings: ReportSettings = {}, review: Review = {}) => {
  const conversion = convert([{ id: "r", documents, settings, review }], { goals: [] }, { withReview: true });
  const { goals, reports } = conversion.dataset;
  const told = goals.map(({ title, targets }) => [
    title,
    ...targets.map(({ name, assessments }) => [name, ...assessments.map(({ status }) => status)]),
  ]);
  return { ...conversion, goals, told, report: reports[0] };
};
const keptIn = ({ dataset }: ReturnType<typeof read>) =>
  dataset.goals.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)).join("\n");

const header = ["Teema", "Sitova tavoite", "Mittari", "Ennuste 1/2031"];
const parks = [
  "Vihreä kaupunki",
  "<p><b>Puistot ovat kaikkien lähellä</b></p><p>Puistoon on lyhyt matka.</p>",
  "<p>Leikkipaikkoja kunnostetaan kuusi.</p><p>Koira-aitauksia rakennetaan kaksi.</p>",
  "<p>Leikkipaikkojen kunnostus etenee, tavoite toteutuu.</p><p>Koira-aitausten tavoitteen saavuttaminen on epävarmaa.</p>",
];
const trees = ["", "<b>Katupuita istutetaan</b>", "Uusia katupuita on 400.", "Katupuiden tavoite toteutuu."];

describe("minutes that tell the year's outcome of the report's goals", async () => {
  const report = await table(header, parks, trees);
  const told = read([
    report,
    minutes(
      "# Puistotoimi",
      "<b>Tavoite:</b> Puistot ovat kaikkien lähellä",
      "Toteuma: Leikkipaikkoja kunnostettiin seitsemän, joten tavoite toteutui.",
      "Koira-aitauksista rakennettiin toinen. Tavoite ei toteutunut.",
      "Sitova tavoite: Katupuita istutetaan.",
      "Toteuma",
      "Katupuita istutettiin 412. Tavoite toteutui.",
    ),
  ]);

  test("each target gets the words that speak of it, in the outcome's round", () => {
    expect(told.report?.rounds.map(({ id, kind, label }) => [id, kind, label])).toEqual([
      ["2031-1", "forecast", "Ennuste 1/2031"],
      ["2031-result", "outcome", "Toteuma 2031"],
    ]);
    expect(told.told.map((goal) => goal.slice(1).map(([, ...statuses]) => statuses))).toEqual([
      [
        ["on-track", "achieved"],
        ["at-risk", "not-achieved"],
      ],
      [["on-track", "achieved"]],
    ]);
    expect(told.unjoined).toEqual([]);
    expect(told.messages).toEqual([]);
  });

  test("ids and names are those of the report without the minutes", () => {
    const without = read([report]);
    expect(told.goals.map(({ id, targets }) => [id, targets.map((target) => [target.id, target.name])])).toEqual(
      without.goals.map(({ id, targets }) => [id, targets.map((target) => [target.id, target.name])]),
    );
  });

  test("every word is kept, and a quote says in which document and paragraph it stands", () => {
    for (const words of ["Puistotoimi", "Tavoite: Puistot", "Toteuma\n", "Katupuita istutettiin 412."])
      expect(keptIn(told)).toContain(words);
    expect(told.goals[1]?.targets[0]?.assessments[1]?.source).toEqual([
      { file: "r/poytakirja.html", row: 7, column: 1, paragraph: 1 },
    ]);
    expect(told.goals[0]?.unit).toBe("Puistotoimi");
  });
});

describe("what only a person can tell", async () => {
  const report = await table(header, parks, trees);

  test("a verdict on the whole goal is no target's", () => {
    const { told, unjoined } = read([
      report,
      minutes("Tavoite: Puistot ovat kaikkien lähellä", "Toteuma: Tavoite toteutui."),
    ]);
    expect(told[0]?.slice(1).map((target) => target.at(-1))).toEqual(["none", "none"]);
    expect(unjoined).toEqual([
      expect.objectContaining({
        reportId: "r",
        goal: "Puistot ovat kaikkien lähellä",
        text: "Toteuma: Tavoite toteutui.",
        entry: expect.objectContaining({ passage: "Toteuma: Tavoite toteutui." }) as unknown,
      }),
    ]);
  });

  test("a person can say which target a verdict is on", () => {
    const said = minutes("Tavoite: Puistot ovat kaikkien lähellä", "Toteuma: Tavoite ei toteutunut.");
    const names = read([report]).goals[0]?.targets.map(({ name }) => name) ?? [];
    const joins = [
      { passage: "Tavoite ei toteutunut.", goal: "Puistot ovat kaikkien lähellä", target: names[1] ?? "" },
    ];
    const { told, unjoined } = read([report, said], {}, { joins });
    expect(told[0]?.slice(1).map((target) => target.at(-1))).toEqual(["none", "not-achieved"]);
    expect(unjoined).toEqual([]);
  });

  test("a goal that the report does not have is said with its place, and a person can join or dismiss it", () => {
    const other = minutes(
      "Tavoite: Satamien melu vähenee",
      "Toteuma: Tavoite ei toteutunut.",
      "Tavoite: Puita kaduille",
      "Toteuma: Tavoite toteutui.",
    );
    const { unjoined, messages, told } = read([report, other]);
    expect(unjoined.map(({ entry }) => entry.passage)).toEqual(["Satamien melu vähenee", "Puita kaduille"]);
    expect(messages.map(({ file, line }) => [file, line])).toEqual([
      ["r/poytakirja.html", 1],
      ["r/poytakirja.html", 3],
    ]);
    expect(told.flat(2)).not.toContain("not-achieved");
    const settled = read(
      [report, other],
      {},
      {
        joins: [
          { passage: "Satamien melu vähenee", goal: null },
          { passage: "Puita kaduille", goal: "Katupuita istutetaan" },
        ],
      },
    );
    expect([settled.unjoined, settled.messages]).toEqual([[], []]);
    expect(settled.told[1]?.[1]?.at(-1)).toBe("achieved");
  });

  test("equal titles are told apart by the unit, and without it by a person", async () => {
    const twice = await table(
      ["Teema", "Tavoite", "Vastuuyksikkö", "Ennuste 1/2031"],
      ["A", "<b>Jonot lyhenevät</b>", "Neuvolat", "Tavoite toteutuu."],
      ["A", "<b>Jonot lyhenevät</b>", "Hammashoito", "Tavoite toteutuu."],
    );
    const said = ["Tavoite: Jonot lyhenevät", "Toteuma: Tavoite ei toteutunut."];
    expect(read([twice, minutes("# Hammashoito", ...said)]).told.map((goal) => goal[1]?.at(-1))).toEqual([
      "none",
      "not-achieved",
    ]);
    expect(read([twice, minutes(...said)]).unjoined.map(({ candidates }) => candidates)).toEqual([
      ["Jonot lyhenevät", "Jonot lyhenevät"],
    ]);
  });

  test("an entry that no longer fits is left out and said", () => {
    const { messages } = read([report], {}, { joins: [{ passage: "ei tällaista", goal: null }] });
    expect(messages).toContainEqual({
      file: "r/review.json",
      line: 1,
      column: 1,
      path: ["joins", 0],
      text: 'joins[0] "ei tällaista" is not applied: no passage says this any more',
      topic: "decision",
      values: { entry: "joins[0]", label: "ei tällaista", problem: "no passage says this any more" },
      problem: { text: "no passage says this any more", topic: "passage-gone", values: {} },
    });
  });
});

describe("minutes that stand alone are the report", () => {
  test("in Swedish, labels on lines of one paragraph", () => {
    const { told, goals, report, messages } = read([
      minutes(
        "# Bindande mål 2031",
        "## Bildningssektorn",
        "Mål: Biblioteken är öppna alla dagar<br>Mätare: Öppna söndagar<br>Utfall: Målet nåddes inte, eftersom personalen inte räckte till.",
        "## Tekniska sektorn",
        "Bindande mål: Cykelvägarna underhålls året om",
        "Utfall: Målet nåddes. Alla leder plogades före klockan sju.",
      ),
    ]);
    expect(told.map(([title, target]) => [title, target?.at(-1)])).toEqual([
      ["Biblioteken är öppna alla dagar", "not-achieved"],
      ["Cykelvägarna underhålls året om", "achieved"],
    ]);
    expect(goals.map(({ unit, measures }) => [unit, measures.length])).toEqual([
      ["Bildningssektorn", 1],
      ["Tekniska sektorn", 0],
    ]);
    expect([report?.year, report?.language, report?.rounds.map(({ id }) => id)]).toEqual([2031, "sv", ["2031-result"]]);
    expect(messages.map(({ text }) => text)).toEqual([]);
  });

  test("in English, a label alone over its text", () => {
    const { told, goals } = read(
      [minutes("Parks and streets", "Goal", "Every street has a tree", "Outcome", "The goal was met in May.")],
      { year: 2031, language: "en" },
    );
    expect(told.map(([title, target]) => [title, target?.at(-1)])).toEqual([["Every street has a tree", "achieved"]]);
    expect(goals[0]?.unit).toBe("Parks and streets");
  });
});

test("a plain text is read as minutes are, one paragraph per line", async () => {
  const report = await table(header, trees);
  const { document } = await readDocument(
    "r/tulos.tsv",
    Buffer.from("Puistotoimi\n\nTavoite: Katupuita istutetaan\nToteuma: Tavoite ei toteutunut.\n"),
  );
  const { told, messages } = read([report, ...(document ? [document] : [])]);
  expect(told[0]?.[1]?.at(-1)).toBe("not-achieved");
  expect(messages).toEqual([]);
});

test("the sample's own goals take the outcome that minutes record", async () => {
  const { document } = await readDocument("r/kuva.tsv", readFileSync("sources/kuva-2020/kuva-2020.tsv"));
  const titles = document ? read([document]).goals.map(({ title }) => title) : [];
  const said = titles.flatMap((title) => [`Tavoite: ${title}`, "Toteuma: Asiasta kerrotaan toisaalla."]);
  const { report, messages } = read([...(document ? [document] : []), minutes(...said)]);
  expect(report?.rounds.map(({ id }) => id)).toEqual(["2020-1", "2020-2", "2020-3", "2020-result"]);
  expect(messages).toEqual([]);
});

/** A text of one column as it is read: statuses of each goal's targets, and the messages. */
async function readLines(...lines: string[]) {
  const { document } = await readDocument("r-2031/goals.csv", Buffer.from(lines.join("\n")));
  const { goals, messages } = read(document ? [document] : []);
  return {
    statuses: goals.map(({ title, targets }) => [
      title,
      ...targets.flatMap(({ assessments }) => assessments.map(({ status }) => status)),
    ]),
    messages,
  };
}

test("a verdict on a line of its own is the outcome that the line before it asks for", async () => {
  const { statuses, messages } = await readLines(
    ...["Goal", "Port", "Outcome 2031", "Met", "Goal", "Bridge", "Outcome 2031", "Not met"],
  );

  expect(statuses).toEqual([
    ["Port", "achieved"],
    ["Bridge", "not-achieved"],
  ]);
  expect(messages).toEqual([]);
});

test("goals of prose without an outcome are reported, once per document", async () => {
  const { statuses, messages } = await readLines(
    ...["Goal: Port", "Outcome 2031: Met", "Goal: Bridge", "Two lanes.", "Goal: Road"],
  );

  expect(statuses).toEqual([["Port", "achieved"], ["Bridge"], ["Road"]]);
  expect(messages).toMatchObject([{ file: "r-2031/goals.csv", line: 3 }]);
  expect(messages[0]?.text).toContain('no text tells how 2 of the goals went, the first of them "Bridge"');
});
