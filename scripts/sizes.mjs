import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { filesIn } from "./files.mjs";

/**
 * What a reader's browser fetches for the front page, step by step, as the files weigh when packed. The budgets are those that make the
 * first sentence stand at once on a phone, and a filter work before a thumb reaches it.
 */
const page = "fi/index.html";
const dist = "dist";

const fetchedBy = (/** @type {string} */ html) =>
  [...readFileSync(join(dist, html), "utf8").matchAll(/(?:src|href)="((?:\.\.\/)+(?:assets|data)\/[^"]+)"/g)].map(
    ([, address = ""]) => address.replaceAll("../", ""),
  );

const first = fetchedBy(page);
const beforeRows = [page, ...first.filter((file) => file.endsWith(".css") || /\/hold-/.test(file))];
const untilFilter = [...new Set([page, ...first])];
const elsewhere = new Set(
  ["index.html", "sv/index.html", "en/index.html"].flatMap(fetchedBy).filter((file) => !first.includes(file)),
);
const scripts = [...filesIn(join(dist, "assets")).keys()].map((file) => `assets/${file}`);
const withCharts = [...new Set([...untilFilter, ...scripts.filter((file) => !elsewhere.has(file))])];

const steps = [
  { name: "before the rows show", files: beforeRows, budget: 12 },
  { name: "until the filter works", files: untilFilter, budget: 110 },
  { name: "with the charts", files: withCharts, budget: 205 },
];

const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

for (const { name, files, budget } of steps) {
  const contents = files.map((file) => readFileSync(join(dist, file)));
  const packed = contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
  const gzipped = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  const held = packed <= budget * 1000;
  console.log(`${held ? "✓" : "✕"} ${name}: ${kilobytes(packed)} kB of ${budget} (gzip ${kilobytes(gzipped)})`);
  if (!held) {
    for (const file of files)
      console.log(`  ${kilobytes(brotliCompressSync(readFileSync(join(dist, file))).length)} ${file}`);
    process.exitCode = 1;
  }
}
