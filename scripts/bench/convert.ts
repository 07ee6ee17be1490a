/**
 * Measures converting, one core, medians of several runs; prints a table and writes docs/figures/convert.json beside it:
 *
 *     npm run bench:convert -- --date 2026-11-24 [--sizes 1000,10000,100000] [--runs 3]
 *
 * The largest size takes minutes and is run once.
 */
import { writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { parseArgs } from "node:util";
import { parseFragment } from "parse5";
import { paragraphsOf } from "../../src/convert/formats/cell";
import { assess } from "../../src/reader/assess";
import { conversionOf } from "./conversions";
import { medianSeconds, rounded } from "./measure";
import { reportOf } from "./reports";

const { values } = parseArgs({
  options: {
    date: { type: "string" },
    sizes: { type: "string", default: "1000,10000,100000" },
    runs: { type: "string", default: "3" },
    out: { type: "string", default: "docs/figures/convert.json" },
  },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(",").map(Number);
if (!values.date || !/^\d{4}-\d{2}-\d{2}$/u.test(values.date) || runs % 2 !== 1 || sizes.some((size) => !(size > 0))) {
  console.error("usage: npm run bench:convert -- --date YYYY-MM-DD [--sizes 1000,10000,100000] [--runs an odd number]");
  process.exit(2);
}
/** From here on a run takes so long that one has to do. */
const longTargets = 50_000;
const year = 2031;

const source = reportOf({ targets: 2000, year, seed: 3 });
const cells = source.split(/[\t\n]/u);
const megabytes = Buffer.byteLength(source) / 1_000_000;
const [ours = 0, bare = 0] = medianSeconds(
  runs + 2,
  () => cells.forEach((cell) => paragraphsOf(cell)),
  () => cells.forEach((cell) => parseFragment(cell)),
);

const passages = cells
  .slice(7)
  .filter((_, at) => [3, 4, 5].includes(at % 7))
  .flatMap((cell) => paragraphsOf(cell).map(({ text }) => text));
const [reading = 0] = medianSeconds(runs, () => {
  for (const text of passages) assess({ text, language: "fi", year });
});

const figures = {
  date: values.date,
  machine: `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, ${platform()} ${arch()}, Node ${process.version}`,
  cells: {
    megabytesPerSecond: rounded(megabytes / ours),
    bareParse5: rounded(megabytes / bare),
    share: rounded(bare / ours),
  },
  reader: { assessmentsPerSecond: Math.round(passages.length / reading / 10) * 10, passages: passages.length },
  conversions: sizes.map((targets) => conversionOf(targets, 1, targets < longTargets ? runs : 1)),
};
writeFileSync(values.out, `${JSON.stringify(figures, null, 2)}\n`);

console.log(`${figures.date}, ${figures.machine}`);
console.table({
  "cells to paragraphs, MB/s": figures.cells.megabytesPerSecond,
  "bare parse5, MB/s": figures.cells.bareParse5,
  "assessments a second": figures.reader.assessmentsPerSecond,
});
console.table(figures.conversions);
