import { describe, expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
import { readDelimited } from "../../../src/convert/formats/readDelimited";
import type { FindingKind } from "../../../src/convert/quality/finding";
import { qualityDocument, qualityOf, writeQuality } from "../../../src/convert/quality/quality";
import { readSources } from "../../../src/cli/readSources";
import { hasTargetLevel } from "../../../src/convert/targets/hasTargetLevel";

const headings = ["Teema", "Sitova tavoite", "Mittari", "Ennuste 1/2030", "Ennuste 2/2030"];

/** What is found in a made-up table, by kind: where, and the words. */
function foundIn(...rows: string[][]) {
  const file = "puistot-2030/t.tsv";
  const read = readDelimited([headings, ...rows].map((cells) => cells.join("\t")).join("\n"), file);
  const { dataset } = convert(
    [
      {
        id: "puistot-2030",
        documents: [{ file, sha256: "0".repeat(64), blocks: [read.table] }],
        settings: {},
        review: {},
      },
    ],
    { goals: [] },
    { withReview: true },
  );
  const quality = qualityOf(dataset);
  return {
    of: (wanted: FindingKind) =>
      quality.flatMap(({ findings }) =>
        findings.flatMap(({ kind, at, quote, beside }) =>
          kind === wanted ? [[`${at.line}:${at.column}`, quote, beside] as const] : [],
        ),
      ),
    quality,
  };
}

const parks = (measure: string, first: string, second: string) => [
  "Puistot",
  "<b>Puistot kukkivat</b>",
  measure,
  first,
  second,
];

describe("the report's author gets a finding for", () => {
  test("another year than the report's in the sentence that decides", () => {
    const { of } = foundIn(parks("10 puistoa", "Tavoite ei toteudu vuonna 2031.", "Tavoite ei toteudu vuonna 2030."));
    expect(of("clashing-year")).toEqual([["2:4", "Tavoite ei toteudu vuonna 2031.", "2031 ≠ 2030"]]);
  });

  test("no other year where something was put off to it", () => {
    const { of } = foundIn(parks("10 puistoa", "Tavoite siirtyy vuodelle 2031.", "Tavoite toteutuu vuonna 2030."));
    expect(of("clashing-year")).toEqual([]);
  });

  test("a verdict word that is misspelt, with the word that was meant", () => {
    const { of } = foundIn(parks("10 puistoa", "Tavoite on toteutumsa.", "Tavoite on toteutumassa."));
    expect(of("misspelt")).toEqual([["2:4", "Tavoite on toteutumsa.", "toteutumsa → toteutumassa"]]);
  });

  test("a target that the measures list and no round speaks of", () => {
    const { of } = foundIn(
      parks(
        "<p>1) että kukat istutetaan</p><p>2) että penkit maalataan</p>",
        "Kukat on istutettu. Tavoite on saavutettu.",
        "",
      ),
    );
    expect(of("never-reported").map(([place]) => place)).toEqual(["2:3"]);
  });

  test("a text that the round before had word for word", () => {
    const { of } = foundIn(
      parks("10 puistoa", "Kukat kasvavat.  Tavoite toteutuu.", "Kukat kasvavat. Tavoite toteutuu."),
    );
    expect(of("copied")).toEqual([["2:5", "Kukat kasvavat. Tavoite toteutuu.", "Ennuste 1/2030"]]);
  });

  test("a measure that does not say when it is met", () => {
    expect(foundIn(parks("Puistoja parannetaan.", "Tavoite toteutuu.", "")).of("no-level")).toEqual([
      ["2:3", "Puistoja parannetaan.", null],
    ]);
  });

  test("a sentence that stands twice in a cell", () => {
    const { of } = foundIn(
      parks(
        "10 puistoa",
        "<p>Kukat: Ennusteen mukaan tavoite toteutuu.</p><p>Penkit: Ennusteen mukaan tavoite toteutuu.</p><p>Tavoite toteutuu. Tavoite toteutuu.</p>",
        "",
      ),
    );
    expect(of("said-twice")).toEqual([]);
    const twice = foundIn(
      parks(
        "10 puistoa",
        "<p>Kukat kasvavat. Ennusteen mukaan tavoite toteutuu.</p><p>Penkit tulevat. Ennusteen mukaan tavoite toteutuu.</p>",
        "",
      ),
    );
    expect(twice.of("said-twice")).toEqual([["2:4", "Ennusteen mukaan tavoite toteutuu.", null]]);
  });

  test("an empty theme, over a goal and over what goes on with one", () => {
    const { of } = foundIn(
      parks("10 puistoa", "Tavoite toteutuu.", ""),
      ["", "<b>Rannat ovat siistit</b>", "5 rantaa", "Tavoite toteutuu.", ""],
      ["", "Rannat siivotaan joka viikko.", "", "", ""],
    );
    expect(of("empty-theme").map(([place]) => place)).toEqual(["3:1", "4:1"]);
  });

  test("two goals of one title", () => {
    const other = ["Rannat", "<b>Rannat ovat siistit</b>", "5 rantaa", "Tavoite toteutuu.", ""];
    const { of } = foundIn(
      parks("10 puistoa", "Tavoite toteutuu.", ""),
      other,
      parks("5 puistoa", "Tavoite toteutuu.", ""),
    );
    expect(of("twin-title")).toEqual([["4:2", "Puistot kukkivat", "puistot-2030/t.tsv:2"]]);
  });
});

test("a report without findings says so", () => {
  const { quality } = foundIn(
    parks("10 puistoa", "Kukat kasvavat. Tavoite toteutuu.", "Kukat kukkivat. Tavoite toteutuu."),
  );
  expect(writeQuality(quality)).toContain("Ei huomautettavaa.");
});

test("the document holds the report's words as text, whatever signs they have", () => {
  const { quality } = foundIn(parks("Puistoja *parannetaan* [näin](x) &lt;b&gt;.", "Tavoite toteutuu.", ""));
  expect(qualityDocument(quality)).toContain(
    "- `puistot-2030/t.tsv:2:3` ”Puistoja \\*parannetaan\\* \\[näin\\](x) \\<b\\>.”",
  );
});

test(
  "the sample's own slips are found: the wrong year, the misspelt verdict, the path that no round mentions",
  { timeout: 60_000 },
  async () => {
    const { folders, ids, site } = await readSources("sources");
    const sample = folders.filter(({ id }) => id === "kuva-2020");
    const [one] = qualityOf(convert(sample, ids, { withReview: true, site }).dataset);
    const of = (kind: FindingKind) => (one?.findings ?? []).filter((finding) => finding.kind === kind);
    expect(of("clashing-year").map(({ at, beside }) => [at.line, at.column, beside])).toEqual([[10, 5, "2021 ≠ 2020"]]);
    expect(of("misspelt")).toHaveLength(6);
    expect(of("never-reported").map(({ quote }) => quote)).toEqual(["Kulttuuripolut"]);
    expect(of("copied")).toHaveLength(2);
    expect(of("empty-theme").map(({ at }) => at.line)).toEqual([13, 16]);
    expect(of("said-twice")).toHaveLength(1);
  },
);

test.each([
  ["fi", "Kävijöitä on 20 000.", true],
  ["fi", "Kaikissa puistoissa on penkki.", true],
  ["fi", "Suunnitelma on hyväksytty.", true],
  ["fi", "Puistoja parannetaan.", false],
  ["fi", "1) Puistoja parannetaan.", false],
  ["sv", "Alla parker har en bänk.", true],
  ["sv", "Parkerna utvecklas.", false],
  ["en", "The plan is approved.", true],
  ["en", "Better parks.", false],
] as const)("%s: whether it says when it is met: %s %s", (language, measure, expected) =>
  expect(hasTargetLevel(measure, language)).toBe(expected),
);
