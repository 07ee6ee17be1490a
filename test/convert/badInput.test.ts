import { zipSync } from "fflate";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readDataset } from "../../src/domain/dataset/readDataset";
import type { Exit } from "../../src/cli/commands/command";
import type { Dataset } from "../../src/domain/dataset/schema";
import { runInProcess } from "../fixtures/runInProcess";

/** A table with one forecast; each row is a theme, a goal and what the forecast says. */
const table = (...rows: string[][]) =>
  [["Teema", "Sitova tavoite", "Mittarit", "Ennuste 1/2031"], ...rows].map((cells) => cells.join("\t")).join("\n");
const row = (title: string, ...more: string[]) => ["Vehreä kaupunki", `<b>${title}</b>`, ...more];

/** A zip file that says of itself that it unpacks to 4 GB. */
function bomb(): Uint8Array {
  const bytes = zipSync({ "xl/workbook.xml": new Uint8Array(1_000_000) });
  new DataView(bytes.buffer).setUint32(bytes.length - 22 - 46 - "xl/workbook.xml".length + 24, 0xfffffff0, true);
  return bytes;
}

const megabyte = "Puistoja hoidetaan. ".repeat(50_000);

const sources: Record<string, string | Uint8Array> = {
  "hyva/t.tsv": table(row("Puistot kukkivat", "<p>Ruusuja on sata.</p>", "<p>Tavoite toteutuu.</p>")),
  "bomba/t.xlsx": bomb(),
  "kaannetty/t.tsv": table(row("Luvat tulevat", "<p>Aika</p>", "<p>Tavoite \u202eei\u202c toteudu.</p>")),
  "kaksi/t.tsv": table(row("Sama nimi", "<p>A</p>", "<p>Tavoite toteutuu.</p>"), [
    "Toimiva kaupunki",
    "<b>Sama nimi</b>",
    "<p>B</p>",
    "<p>Tavoite ei toteudu.</p>",
  ]),
  "lainaus/t.tsv": table(row('Katu "auki"', '"mittari\tvälillä\nja rivillä"', '"Tavoite ""toteutuu""."')),
  "leveys/t.tsv": table(
    row("Hyvä rivi", "a", "Tavoite toteutuu."),
    row("Lyhyt rivi"),
    row("Pitkä rivi", "a", "Tavoite toteutuu.", "ylimääräinen", "toinen"),
  ),
  "merkit/t.tsv": table(row("Melu\u0007 laskee", "\u0000A\u001b[31m", "<p>Tavoite toteutuu.</p>")),
  "tagit/t.tsv": table(
    row(
      "Rannat</i> ovat <b>siistit",
      `<p onclick="vaara()">A<script>vaara()</script><img src=x onerror="vaara()"><svg/onload=vaara()>`,
      `<a href="java&#115;cript:vaara()">Tavoite</a> <a href=" JaVaScRiPt:vaara()">toteutuu</a></p></td></table>.`,
    ),
  ),
  "pohja/t.tsv": table(),
  "tyhja/t.csv": "",
  "tyhja-kansio/report.json": "{}",
  "valtava/t.tsv": table(row("Valtava solu", `<p>${megabyte}</p>`, "<p>Tavoite toteutuu.</p>")),
  "vaara/t.xls": Buffer.from("d0cf11e0a1b11ae1", "hex"),
  "vieras/t.tsv": "Nimi\tPuhelin\nMatti\t123",
};

let folder = "";
let said: string[] = [];
let status: Exit | null = null;
let dataset: Dataset;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kojelauta-bad-"));
  for (const [path, content] of Object.entries(sources)) {
    mkdirSync(join(folder, "sources", dirname(path)), { recursive: true });
    writeFileSync(join(folder, "sources", path), content);
  }
  writeFileSync(join(folder, "salainen.tsv"), table(row("Salainen tavoite", "a", "Tavoite toteutuu.")));
  mkdirSync(join(folder, "sources/kansio/t.tsv"), { recursive: true });
  mkdirSync(join(folder, "sources/linkki"));
  symlinkSync(join(folder, "salainen.tsv"), join(folder, "sources/linkki/t.tsv"));
  const run = await runInProcess(["--in", join(folder, "sources"), "--out", join(folder, "data")]);
  status = run.status;
  said = run.stderr.trimEnd().split("\n");
  dataset = readDataset(JSON.parse(readFileSync(join(folder, "data/dataset.json"), "utf8")));
}, 60_000);

/** What was said of a report, without its name. */
const saidOf = (report: string) =>
  said
    .filter((line) => line.startsWith(`${report}/`) || line.startsWith(`${report}:`))
    .map((line) => line.slice(report.length));
const cellsOf = (report: string) =>
  dataset.goals
    .filter(({ reportId }) => reportId === report)
    .flatMap(({ cells }) => cells.map(({ paragraphs }) => paragraphs.join("|")));

describe("of sources that hold all that can be wrong", () => {
  test("each thing is said with its file, line and column, and the command ends with 1", () => {
    expect(status).toBe(1);
    for (const line of said) expect(line).toMatch(/^[^:]+(?:\/[^:]+)?:\d+:\d+: \S/);
  });

  test("the good report is converted, and nothing is said of it", () => {
    expect(cellsOf("hyva")).toEqual(["Vehreä kaupunki", "Puistot kukkivat", "Ruusuja on sata.", "Tavoite toteutuu."]);
    expect(saidOf("hyva")).toEqual([]);
  });

  test.each([
    [
      "bomba",
      [
        "/t.xlsx:1:1: the file is not opened: xl/workbook.xml unpacks to 4295 MB from 1 kB; delete the rows and columns that hold nothing of the report",
      ],
    ],
    ["kansio", ["/t.tsv:1:1: a folder in a report's folder is not read; put its documents beside the others"]],
    ["linkki", ["/t.tsv:1:1: a link is not followed; put the document itself here"]],
    ["tyhja", ["/t.csv:1:1: the file is empty"]],
    ["tyhja-kansio", [":1:1: the folder holds no document; put the report into it as it was received"]],
    [
      "vaara",
      [
        "/t.xls:1:1: an old Office file (.doc, .xls) or one behind a password; save it without a password as .docx or .xlsx",
      ],
    ],
    [
      "leveys",
      [
        "/t.tsv:4:5: expected 4 cells, found 6; a separator may stand in a text without quotes around it, so no text of this row is taken for what a round says",
      ],
    ],
    [
      "merkit",
      [
        "/t.tsv:2:2: the control character U+0007 is left out",
        "/t.tsv:2:3: the control character U+0000 is left out",
        "/t.tsv:2:3: the control character U+001B is left out",
      ],
    ],
    [
      "kaannetty",
      [
        "/t.tsv:2:4: the character U+202E, which turns the direction of writing, is left out",
        "/t.tsv:2:4: the character U+202C, which turns the direction of writing, is left out",
      ],
    ],
    ["kaksi", []],
    ["lainaus", []],
    ["tagit", ["/t.tsv:2:3: the content of a <script> element is left out: it is code, not text"]],
    ["valtava", []],
  ])("%s", (report, lines) => expect(saidOf(report)).toEqual(lines));

  test("a table that names no goal says what it needs", () => {
    expect(saidOf("pohja")).toEqual([expect.stringMatching(/^\/t\.tsv:1:1: the headings are understood, but no row/)]);
    expect(saidOf("vieras").at(-1)).toMatch(/^\/t\.tsv:1:1: no goal found: a table needs a row of headings/);
    expect(cellsOf("vieras")).toEqual([]);
  });

  test("quoted cells keep their tabs and quotes, and a line of theirs is a paragraph", () =>
    expect(cellsOf("lainaus").slice(1)).toEqual(['Katu "auki"', "mittari\tvälillä|ja rivillä", 'Tavoite "toteutuu".']));

  test("short and long rows are kept, and none of their texts is taken for what a round says", () => {
    expect(cellsOf("leveys")).toEqual(expect.arrayContaining(["Lyhyt rivi", "ylimääräinen", "toinen"]));
    const goals = dataset.goals.filter(({ reportId }) => reportId === "leveys");
    expect(goals.map(({ title, targets }) => [title, targets.length])).toEqual([
      ["Hyvä rivi", 1],
      ["Lyhyt rivi", 0],
      ["Pitkä rivi", 0],
    ]);
  });

  test("goals of one name are two, each with an address of its own", () => {
    const ids = dataset.goals.filter(({ reportId }) => reportId === "kaksi").map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  test("a megabyte in one cell is kept", () =>
    expect(
      cellsOf("valtava")
        .find((text) => text.length > 900_000)
        ?.trim(),
    ).toBe(megabyte.trim()));

  test("what a tag would do is nowhere; what stood between tags is text", () => {
    const json = JSON.stringify(dataset);
    for (const part of ["onclick", "onerror", "onload", "cript:", "<script"])
      expect(json.toLowerCase()).not.toContain(part);
    expect(cellsOf("tagit").slice(1)).toEqual(["Rannat ovat siistit", "A", "Tavoite toteutuu|."]);
  });

  test("what stands outside the folder is not read", () => expect(JSON.stringify(dataset)).not.toContain("Salainen"));

  test("what a terminal would obey is not written to it", () => {
    expect(said.join("")).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e]/);
  });
});
