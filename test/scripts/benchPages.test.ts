import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import * as z from "zod/mini";
import { serveFolder } from "../../scripts/bench/host";
import { median } from "../../scripts/bench/measure";
import { figuresOf, largestShift, lineOf, percentile } from "../../scripts/bench/pageFigures";
import { benchSchema, performanceDocument } from "../../scripts/bench/performanceDocument";
import type { Visit } from "../../scripts/bench/visit";

const visit = (more: Partial<Visit> = {}): Visit => ({
  bytes: { page: 6000, script: 100_000 },
  requests: 7,
  firstPaint: 800,
  largestPaint: 900,
  rows: 810,
  blocked: 120,
  longestTask: 170,
  shift: 0,
  heap: 5_000_000,
  elements: 900,
  filter: [],
  search: [],
  ...more,
});

test("the middle figure is not moved by one that is far off", () => {
  expect(median([830, 790, 9000])).toBe(830);
});

test.each([
  [0.5, 10],
  [0.95, 19],
  [1, 20],
])("of twenty presses, %s take no longer than %s", (share, longest) => {
  const times = Array.from({ length: 20 }, (_, at) => 20 - at);
  expect(percentile(times, share)).toBe(longest);
});

test("jumps that follow each other count together, those far apart do not", () => {
  const jump = (start: number, value: number) => ({ start, value });
  expect(largestShift([])).toBe(0);
  expect(largestShift([jump(0, 0.25), jump(900, 0.25), jump(3000, 0.125)])).toBe(0.5);
  const steady = Array.from({ length: 12 }, (_, second) => jump(second * 900, 0.125));
  expect(largestShift(steady)).toBe(6 * 0.125);
});

test("a page's figures are medians of its first visits, with every press of all of them", () => {
  const turns = [800, 820, 4000].map((rows) => ({
    first: visit({ rows, filter: [rows / 100, rows / 10] }),
    again: visit({ rows: rows / 2, bytes: { page: 300 } }),
  }));
  const figures = figuresOf(turns);
  expect(figures.kilobytes).toEqual({ all: 106, page: 6, script: 100 });
  expect(figures).toMatchObject({
    rows: 820,
    filter: { presses: 6 },
    search: null,
    again: { rows: 410, kilobytes: 0.3 },
  });
  expect(lineOf(figures)).toMatchObject({ kB: 106, rows: 820, "key / p95": "–" });
});

test("the host packs, keeps what has a fingerprint, and says what it sent", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kojelauta-host-"));
  mkdirSync(join(folder, "fi"));
  writeFileSync(join(folder, "fi/index.html"), "<p>tavoite</p>".repeat(500));
  writeFileSync(join(folder, "main-DX2a9_fe.js"), "1;");
  const { address, taken, close } = await serveFolder(folder);
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });
  const page = await fetch(`${address}fi/`);
  expect(await page.text()).toHaveLength(7000);
  expect(page.headers.get("content-encoding")).toBe("br");
  const again = await fetch(`${address}fi/`, { headers: { "if-none-match": page.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
  const script = await fetch(`${address}main-DX2a9_fe.js`);
  expect(script.headers.get("cache-control")).toContain("immutable");
  expect((await fetch(`${address}../package.json`)).status).toBe(404);
  const sent = taken();
  expect(sent.map(({ kind }) => kind)).toEqual(["page", "page", "script", "other"]);
  expect(sent[0]?.bytes).toBeLessThan(100);
  expect(sent[1]?.bytes).toBe(0);
  expect(taken()).toEqual([]);
});

test("the document of speed is what the figures say", async () => {
  const figures = z.parse(benchSchema, JSON.parse(readFileSync("docs/figures/pages.json", "utf8")));
  expect(readFileSync("docs/performance.md", "utf8")).toBe(await performanceDocument(figures));
});
