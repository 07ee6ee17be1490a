/**
 * Measures the built front page in a real Chromium, on a phone's line and processor and without throttling: medians of several first visits,
 * each followed by a second one. Prints a table and writes docs/figures/pages.json and, from it, docs/performance.md:
 *
 *     npm run bench -- --date 2026-11-24 [--sizes sample,1000] [--runs 3] [--peers node_modules] [--out file]
 *
 * Build first: the sample is read from dist, and a number makes a report of so many targets, to be shown by the scripts of that build. A page written by hand is
 * measured in turns with ours; `--peers` names a folder that holds the packages of peers.ts, to measure what is usually picked as well.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findChromium, quietly } from "../chromium.mjs";
import { serveFolder } from "./host";
import type { Host } from "./host";
import { figuresOf, lineOf } from "./pageFigures";
import type { PageFigures } from "./pageFigures";
import { floor, gridAndCharts, lazyFloor } from "./peers";
import { performanceDocument } from "./performanceDocument";
import { builtSite, madeUpSite } from "./sites";
import { ours } from "./subject";
import type { Subject } from "./subject";
import { conditions, visit } from "./visit";
import type { Conditions, Visit } from "./visit";

/** Nobody reads a larger report on a phone; on its line the usual page of it takes minutes. */
const mostOnPhone = 10_000;

const usualOut = "docs/figures/pages.json";
const { values } = parseArgs({
  options: {
    date: { type: "string" },
    sizes: { type: "string", default: "sample,1000" },
    runs: { type: "string", default: "3" },
    peers: { type: "string" },
    out: { type: "string", default: usualOut },
  },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(",").filter((size) => size !== "");
if (
  !values.date ||
  !/^\d{4}-\d{2}-\d{2}$/u.test(values.date) ||
  runs % 2 !== 1 ||
  sizes.some((size) => size !== "sample" && !(Number(size) > 0))
) {
  console.error("usage: npm run bench -- --date YYYY-MM-DD [--sizes sample,1000,10000] [--runs an odd number]");
  process.exit(2);
}

const executablePath = findChromium();
const browser = await chromium.launch({ args: quietly, ...(executablePath === undefined ? {} : { executablePath }) });
const folder = mkdtempSync(join(tmpdir(), "kojelauta-bench-"));
const sites: { subject: Subject; size: string; site: Host }[] = [];
const pages: ({ name: string; size: string; conditions: string } & PageFigures)[] = [];
try {
  for (const size of sizes) {
    const { site, dataset } = size === "sample" ? builtSite() : await madeUpSite(Number(size), join(folder, size));
    const written = size === "sample" ? floor : lazyFloor;
    const subjects = [ours(site), written(dataset, join(folder, `${size}-floor`))];
    if (values.peers !== undefined) subjects.push(gridAndCharts(dataset, values.peers, join(folder, `${size}-grid`)));
    for (const subject of subjects) sites.push({ subject, size, site: await serveFolder(subject.folder) });
  }
  for (const one of conditions) {
    const some = sites.filter(({ size }) => one.line === null || size === "sample" || Number(size) <= mostOnPhone);
    for (const [at, turns] of (await inTurns(some, one)).entries()) {
      const { subject, size } = some[at] ?? { subject: { name: "" }, size: "" };
      pages.push({ name: subject.name, size, conditions: one.name, ...figuresOf(turns) });
    }
  }
} finally {
  await browser.close();
  await Promise.all(sites.map(({ site }) => site.close()));
  rmSync(folder, { recursive: true });
}

const machine = `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, ${platform()} ${arch()}`;
const figures = { date: values.date, machine, chromium: browser.version(), runs, pages };
writeFileSync(values.out, `${JSON.stringify(figures, null, 2)}\n`);
if (values.out === usualOut) writeFileSync("docs/performance.md", await performanceDocument(figures));
console.log(`${figures.date}, ${machine}, Chromium ${figures.chromium}, medians of ${runs}; times in milliseconds`);
console.table(
  Object.fromEntries(
    pages.map(({ name, size, conditions: under, ...page }) => [`${name}, ${size}, ${under}`, lineOf(page)]),
  ),
);

/** Visits the pages in turns, so that what the machine does meanwhile falls on all of them. The first turn only warms the host and the browser up. */
async function inTurns(sites: readonly { subject: Subject; site: Host }[], under: Conditions) {
  const turns: { first: Visit; again: Visit }[][] = sites.map(() => []);
  for (let run = 0; run <= runs; run += 1)
    for (const [at, { subject, site }] of sites.entries()) {
      const context = await browser.newContext({ viewport: { width: 1350, height: 940 }, locale: "fi-FI" });
      const first = await visit(context, site, subject, under, run > 0);
      if (run > 0) turns[at]?.push({ first, again: await visit(context, site, subject, under, false) });
      await context.close();
    }
  return turns;
}
