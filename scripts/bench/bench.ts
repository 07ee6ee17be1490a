/**
 * Measures the front page of the last build in Chromium beside a page written by hand and a usual one (Tabulator and Chart.js), and a goal's page, and
 * prints a table. For filters, search, sorting and opening a goal it tells the median and the 95th percentile of the time until the page answers:
 *
 *     npm run bench -- [--targets 1000] [--runs 5] [--peer .cache/peer/node_modules]
 *
 * Without `--targets` it shows the sample; `--peer` names the folder that `npm install --prefix .cache/peer tabulator-tables chart.js` has filled.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import type { Browser, Page } from "@playwright/test";
import * as z from "zod/mini";
import { serveSite } from "../../test/e2e/site/serveSite";
import { chromiumOptions } from "../chromium.mjs";
import { builtSite, madeUpSite } from "./sites";
import { handWrittenPage, usualPage } from "./peers";
import type { Action, Subject } from "./peers";
import { inPage } from "./inPage";

const { values } = parseArgs({
  options: { targets: { type: "string" }, runs: { type: "string", default: "5" }, peer: { type: "string" } },
});

/** As Lighthouse takes a phone: 1.6 Mbit/s with round trips of 150 ms and a processor four times as slow. The factors are Chromium's own. */
const phone = { slower: 4, latency: 150 * 3.75, bytesPerSecond: (1_600_000 * 0.9) / 8 };
const unthrottled = { slower: 1, latency: 0, bytesPerSecond: -1 };
type Conditions = typeof phone;

const visitSchema = z.object({ firstPaint: z.number(), rows: z.number(), blocked: z.number() });
type Visit = z.infer<typeof visitSchema> & { bytes: number; answers: Map<Action["name"], number[]> };

/** How many controls of one kind are pressed at most. */
const maxControls = 6;

/** How long the page takes to answer each press of an action. */
async function answerTimes(page: Page, { name, selector, word }: Action): Promise<number[]> {
  const times: number[] = [];
  const timed = async (act: () => Promise<void>) => {
    await page.evaluate("bench.listen()");
    await act();
    const time = z.nullable(z.number()).parse(await page.evaluate("bench.changed"));
    if (time !== null) times.push(time);
  };
  const found = page.locator(selector);
  const count = Math.min(await found.count(), name === "open" || word !== undefined ? 1 : maxControls);
  for (let at = 0; at < count; at += 1) {
    const control = found.nth(at);
    if (word !== undefined) for (const text of [word, ""]) await timed(() => control.fill(text));
    else {
      const press = () => timed(() => control.dispatchEvent("click"));
      await press();
      if (name !== "open") await press();
    }
  }
  return times;
}

/** Opens a page, waits until it rests, and does all that is done on it. */
async function visit(browser: Browser, address: string, subject: Subject, conditions: Conditions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1350, height: 940 }, locale: "fi-FI" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: conditions.slower });
  await session.send("Network.enable");
  const { latency, bytesPerSecond } = conditions;
  const line = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
  await session.send("Network.emulateNetworkConditions", { offline: false, latency, ...line });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript({ content: inPage(subject.rows) });
  await page.goto(address, { waitUntil: "networkidle", timeout: 120_000 });
  await page.locator(subject.rows).nth(2).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
  const seen = z.parse(visitSchema, await page.evaluate("bench.visit()"));
  const sent = bytes;
  const answers: Visit["answers"] = new Map();
  for (const action of subject.actions) answers.set(action.name, await answerTimes(page, action));
  await context.close();
  return { ...seen, bytes: sent, answers };
}

const sorted = (figures: readonly number[]) => figures.toSorted((one, other) => one - other);
const percentile = (figures: readonly number[], share: number) =>
  Math.round(sorted(figures)[Math.max(0, Math.ceil(share * figures.length) - 1)] ?? Number.NaN);

const folder = mkdtempSync(join(tmpdir(), "kojelauta-bench-"));
const browser = await chromium.launch(chromiumOptions());
try {
  const { ours, dataset } = values.targets ? await madeUpSite(Number(values.targets), folder) : builtSite();
  const subjects = [...ours, handWrittenPage(dataset, join(folder, "floor"))];
  if (values.peer) subjects.push(usualPage(dataset, values.peer, join(folder, "peer")));
  const hosts = await Promise.all(subjects.map(({ folder: site }) => serveSite({ folder: site, under: "/site/" })));
  for (const [name, conditions] of Object.entries({ phone, unthrottled })) {
    const visits: Visit[][] = subjects.map(() => []);
    // In turns, so that what the machine does meanwhile falls on all of them. The first turn only warms up.
    for (let run = 0; run <= Number(values.runs); run += 1)
      for (const [at, subject] of subjects.entries()) {
        const one = await visit(browser, `${hosts[at]?.address ?? ""}${subject.path}`, subject, conditions);
        if (run > 0) visits[at]?.push(one);
      }
    console.log(`\n${name}: medians of ${values.runs} visits, in milliseconds`);
    console.table(
      Object.fromEntries(
        subjects.map((subject, at) => {
          const all = visits[at] ?? [];
          const middle = (of: (one: Visit) => number) => percentile(all.map(of), 0.5);
          const timesOf = (name: Action["name"]) => all.flatMap(({ answers }) => answers.get(name) ?? []);
          return [
            subject.name,
            {
              kB: middle(({ bytes }) => bytes / 1000),
              "first paint": middle(({ firstPaint }) => firstPaint),
              rows: middle(({ rows }) => rows),
              blocked: middle(({ blocked }) => blocked),
              ...Object.fromEntries(
                subject.actions.map(({ name: action }) => {
                  const times = timesOf(action);
                  return [action, `${percentile(times, 0.5)} / ${percentile(times, 0.95)}`];
                }),
              ),
            },
          ];
        }),
      ),
    );
  }
  await Promise.all(hosts.map(({ close }) => close()));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
