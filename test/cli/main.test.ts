import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "../fixtures/runInProcess";

let folder = "";
let review = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
  cpSync("sources", join(folder, "sources"), { recursive: true });
  review = join(folder, "sources/kuva-2020/review.json");
});

const convertTo = (out: string, ...more: string[]) =>
  runInProcess(["--in", join(folder, "sources"), "--out", join(folder, out), ...more]);

describe("the convert command", { timeout: 30_000 }, () => {
  test("ends with 0 when all is read, and the same input gives the same bytes", async () => {
    expect(await convertTo("a")).toMatchObject({ status: 0, stderr: "" });
    await convertTo("b");
    for (const name of ["dataset.json", "dataset.schema.json"])
      expect(readFileSync(join(folder, "a", name))).toEqual(readFileSync(join(folder, "b", name)));
  });

  test("ends with 1 when something is left out, says where, and writes the rest", async () => {
    writeFileSync(join(folder, "sources/kuva-2020/muistio.pdf"), "%PDF");
    const { status, stderr } = await convertTo("c");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^kuva-2020\/muistio\.pdf:1:1: /);
    expect(existsSync(join(folder, "c/dataset.json"))).toBe(true);
  });

  test("ends with 1 when a review entry no longer fits, says on which line, and writes the rest", async () => {
    const entry = { passage: "ei tällaista", name: { fi: "X" } };
    writeFileSync(review, JSON.stringify({ targets: [entry] }, null, 2));
    const { status, stderr } = await convertTo("d");
    expect(status).toBe(1);
    expect(stderr).toContain(
      'kuva-2020/review.json:3:5: targets[0] "ei tällaista" is not applied: the report does not say this any more\n',
    );
    expect(existsSync(join(folder, "d/dataset.json"))).toBe(true);
  });

  test("ends with 2 and writes nothing when settings cannot be understood, and says every fault with its line", async () => {
    writeFileSync(
      review,
      '{\n  "statuses": [{ "passage": "x", "roundId": "2020-1", "status": "good" }],\n  "target": []\n}',
    );
    writeFileSync(join(folder, "sources/kuva-2020/report.json"), '{\n  "year": "2020",\n  "language": "se",\n}');
    const { status, stderr } = await convertTo("e");
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual([
      'kuva-2020/report.json:2:11: year is "2020"; expected a number',
      'kuva-2020/report.json:3:15: language is "se"; allowed: fi, sv, en',
      "kuva-2020/report.json:4:1: no comma may stand before }",
      'kuva-2020/review.json:2:65: statuses[0].status is "good"; allowed: achieved, on-track, at-risk, not-achieved, none',
      'kuva-2020/review.json:3:13: the key "target" means nothing here; did you mean "targets"? allowed: merged, parted, dropped, added, targets, titles, statuses, joins, goals, gone',
    ]);
    expect(existsSync(join(folder, "e/dataset.json"))).toBe(false);
  });

  test("reads the sources that KOJELAUTA_SOURCES names, unless --in names others", async () => {
    const other = join(folder, "other");
    mkdirSync(join(other, "puistot-2031"), { recursive: true });
    writeFileSync(
      join(other, "puistot-2031/t.csv"),
      "Sitova tavoite;Ennuste 1/2031\nPuistot kukkivat;Tavoite toteutuu.",
    );
    const env = { KOJELAUTA_SOURCES: other };
    expect((await runInProcess(["--out", join(folder, "f")], env)).stdout).toContain("1 report, 1 goal");
    expect((await runInProcess(["--in", join(folder, "none"), "--out", join(folder, "g")], env)).stderr).toContain(
      "there is no such file or folder",
    );
  });

  test("ends with 2 and says how it is used when it does not know an argument", async () => {
    const { status, stderr } = await runInProcess(["--into", "x"]);
    expect(status).toBe(2);
    expect(stderr).toContain("usage: convert");
  });
});
