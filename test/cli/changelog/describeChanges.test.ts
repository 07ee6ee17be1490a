import { describe, expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
import { readDelimited } from "../../../src/convert/formats/readDelimited";
import type { Review } from "../../../src/convert/settings/reviewFile";
import { describeChanges } from "../../../src/cli/changelog/describeChanges";
import type { Dataset } from "../../../src/domain/dataset/schema";

const kukat = [
  "Puistot",
  "<b>Puistot kukkivat</b>",
  "<p>Uusia ruusuja 10</p>",
  "<p>Ruusut on istutettu. Tavoite toteutuu.</p>",
];
const rannat = [
  "Puistot",
  "<b>Rannat ovat puhtaat</b>",
  "<p>Siivotaan rannat</p>",
  "<p>Rannat siivottiin. Tavoite on saavutettu.</p>",
];
const headings = ["Teema", "Sitova tavoite", "Mittari", "Ennuste 1/2030"];

interface Written {
  rows: string[][];
  columns?: string[];
  id?: string;
  review?: Review;
}

function datasetOf(...reports: Written[]): Dataset {
  const folders = reports.map(({ rows, columns = headings, id = "puistot-2030", review = {} }) => {
    const file = `${id}/t.tsv`;
    const { table } = readDelimited([columns, ...rows].map((cells) => cells.join("\t")).join("\n"), file);
    return { id, documents: [{ file, sha256: "0".repeat(64), blocks: [table] }], settings: {}, review };
  });
  return convert(folders, { goals: [] }, { withReview: true }).dataset;
}

const before = datasetOf({ rows: [kukat, rannat] });

describe("readers are told", () => {
  test("nothing of what stays the same", () => {
    expect(describeChanges(before, datasetOf({ rows: [kukat, rannat] }))).toEqual([]);
  });

  test("each status that changes, with goal, target and round, and that the text did", () => {
    const worse = kukat.with(3, "<p>Ruusut on istutettu. Tavoite ei toteudu.</p>");
    const [all, line, ...more] = describeChanges(before, datasetOf({ rows: [worse, rannat] }));
    expect(all).toBe("For readers 1 status changes, 1 text changes.");
    expect(line).toMatch(/^ {2}"Puistot kukkivat": ".+", Ennuste 1\/2030: on-track → not-achieved\.$/);
    expect(more).toEqual([]);
  });

  test("what a person decided, where no text changes", () => {
    const review: Review = {
      statuses: [{ passage: "Ruusut on istutettu.", roundId: "2030-1", status: "at-risk", reason: "Kuivuus." }],
    };
    expect(describeChanges(before, datasetOf({ rows: [kukat, rannat], review }))[0]).toBe(
      "For readers 1 status changes.",
    );
  });

  test("a goal that is new, and one that is gone", () => {
    const one = datasetOf({ rows: [kukat] });
    expect(describeChanges(one, before)).toEqual([
      "For readers 1 goal is new.",
      '  The goal "Rannat ovat puhtaat" is new, with 1 target.',
    ]);
    expect(describeChanges(before, one)).toEqual([
      "For readers 1 goal is gone.",
      '  The goal "Rannat ovat puhtaat" is gone.',
    ]);
  });

  test("a new round by how its targets fare, and not as changes", () => {
    const rows = [
      [...kukat, "<p>Ruusut kukkivat. Tavoite on saavutettu.</p>"],
      [...rannat, "<p>Tavoite on saavutettu.</p>"],
    ];
    expect(describeChanges(before, datasetOf({ rows, columns: [...headings, "Ennuste 2/2030"] }))).toContain(
      '  Ennuste 2/2030 of "puistot-2030" is new: 2 achieved.',
    );
  });

  test("a report that is new, by its size", () => {
    const next = { rows: [kukat], columns: headings.with(3, "Ennuste 1/2031"), id: "puistot-2031" };
    expect(describeChanges(before, datasetOf({ rows: [kukat, rannat] }, next))).toContain(
      '  The report "puistot-2031" is new, with 1 goal and 1 target.',
    );
  });

  test("that something changes, where it is nothing of a goal's own", () => {
    const after = { ...before, themes: before.themes.map((theme) => ({ ...theme, name: "Vihreä kaupunki" })) };
    expect(describeChanges(before, after)).toEqual(["For readers what stands around the goals changes."]);
  });

  test("no more than a person reads", () => {
    const many = Array.from({ length: 300 }, (_, at) => kukat.with(1, `<b>Puisto ${at} kukkii</b>`));
    const lines = describeChanges(before, datasetOf({ rows: [kukat, rannat, ...many] }));
    expect(lines[0]).toBe("For readers 300 goals are new.");
    expect(lines.at(-1)).toBe("  … and 100 more.");
  });
});
