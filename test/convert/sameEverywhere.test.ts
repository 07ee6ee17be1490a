import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "kojelauta-same-"));
afterAll(() => rmSync(folder, { recursive: true }));

const documents = [
  "koivusaari.xlsx",
  "koivusaari.csv",
  "koivusaari.tsv",
  "bjorkholm.docx",
  "bjorkholm.html",
  "saarilinna.html",
];

/** Puts the documents into reports one after another, and converts them somewhere in the world. */
function convertedIn(zone: string, locale: string, order: readonly string[]) {
  const sources = mkdtempSync(join(folder, "sources-"));
  order.forEach((name, at) => {
    const report = join(sources, name.replace(/\..*/, "-2024"));
    mkdirSync(report, { recursive: true });
    copyFileSync(join("test/fixtures/documents", name), join(report, name));
    utimesSync(join(report, name), at, at);
  });
  const words = ["--import", "tsx", "src/cli/main.ts", "--in", sources, "--out", join(sources, "../data")];
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale };
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", env });
  return { status, stderr, dataset: readFileSync(join(folder, "data/dataset.json"), "utf8") };
}

test(
  "documents of every format give the same bytes in another time zone and locale, and put there in another order",
  { timeout: 60_000 },
  () => {
    const here = convertedIn("Europe/Helsinki", "fi_FI.UTF-8", documents);
    const there = convertedIn("Pacific/Kiritimati", "C", documents.toReversed());
    expect(there).toEqual(here);
    expect(here.status).toBe(1);
    expect(here.dataset).toContain("31.12.2024");
    expect(here.dataset).toContain("Skogarna binder mer kol");
  },
);
