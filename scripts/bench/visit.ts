import { readFileSync } from "node:fs";
import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { ScriptTarget, transpileModule } from "typescript";
import * as z from "zod/mini";
import type { Host, Kind } from "./host";
import { largestShift } from "./pageFigures";
import type { Subject } from "./subject";

/** The line and the processor that a page is opened with. */
export interface Conditions {
  name: string;
  /** How many times slower than this machine. */
  slower: number;
  line: { milliseconds: number; bytesPerSecond: number } | null;
}

/** As Lighthouse takes a phone: 1.6 Mbit/s with a round trip of 150 ms, and a processor four times as slow. The factors make the browser's own throttling act like such a line. */
const phone: Conditions = {
  name: "phone",
  slower: 4,
  line: { milliseconds: 150 * 3.75, bytesPerSecond: (1_600_000 * 0.9) / 8 },
};
export const conditions: readonly Conditions[] = [phone, { name: "unthrottled", slower: 1, line: null }];

/** What one opening of a page took, in milliseconds and bytes. */
export interface Visit {
  bytes: Partial<Record<Kind, number>>;
  requests: number;
  firstPaint: number;
  largestPaint: number;
  rows: number;
  blocked: number;
  longestTask: number;
  shift: number;
  heap: number;
  elements: number;
  filter: number[];
  search: number[];
}

const notedSchema = z.object({
  firstPaint: z.nullable(z.number()),
  largestPaint: z.nullable(z.number()),
  rows: z.nullable(z.number()),
  longTasks: z.array(z.object({ start: z.number(), duration: z.number() })),
  shifts: z.array(z.object({ start: z.number(), value: z.number() })),
});
const heapSchema = z.object({ usedSize: z.number() });

const script = transpileModule(readFileSync(new URL("inPage.ts", import.meta.url), "utf8"), {
  compilerOptions: { target: ScriptTarget.ES2023 },
}).outputText;
/** A page rests when nothing was sent and nothing blocked for so long, in milliseconds. */
const rest = 1500;
/** How long the rows have to stay as they are to be the final ones, in milliseconds. */
const quiet = 400;
const patience = 120_000;
/** No task shorter than this blocks a reader. */
const noticeable = 50;

/** Opens a page in a context, waits until it rests, and, where asked, presses its filters and its keys. */
export async function visit(
  context: BrowserContext,
  host: Host,
  subject: Subject,
  { slower, line }: Conditions,
  presses: boolean,
): Promise<Visit> {
  const page = await context.newPage();
  try {
    const browser = await context.newCDPSession(page);
    await browser.send("Emulation.setCPUThrottlingRate", { rate: slower });
    if (line !== null) {
      const { milliseconds: latency, bytesPerSecond: speed } = line;
      await browser.send("Network.enable");
      await browser.send("Network.emulateNetworkConditions", {
        offline: false,
        latency,
        downloadThroughput: speed,
        uploadThroughput: speed / 2,
      });
    }
    const { rows, leastRows } = subject;
    await page.addInitScript({ content: `window.BENCH = ${JSON.stringify({ rows, leastRows })};\n${script}` });
    host.taken();
    await page.goto(host.address + subject.path, { waitUntil: "commit", timeout: patience });
    const sent = await untilItRests(page, host);
    const noted = z.parse(notedSchema, await page.evaluate("BENCH.noted"));
    const painted = noted.firstPaint ?? Number.NaN;
    const bytes: Visit["bytes"] = {};
    for (const { kind, bytes: more } of sent) bytes[kind] = (bytes[kind] ?? 0) + more;
    const blocking = noted.longTasks.filter(({ start, duration }) => start + duration > painted);
    return {
      bytes,
      requests: sent.length,
      firstPaint: painted,
      largestPaint: noted.largestPaint ?? Number.NaN,
      rows: noted.rows ?? Number.NaN,
      blocked: blocking.reduce((sum, { duration }) => sum + duration - noticeable, 0),
      longestTask: Math.max(0, ...noted.longTasks.map(({ duration }) => duration)),
      shift: largestShift(noted.shifts),
      heap: await heapOf(browser),
      elements: await page.locator("*").count(),
      filter: presses ? await clicks(page, subject) : [],
      search: presses ? await typing(page, subject.search, subject.words) : [],
    };
  } finally {
    await page.close();
  }
}

/** What the host sent until the page rested. */
async function untilItRests(page: Page, host: Host) {
  const sent = host.taken();
  const deadline = performance.now() + patience;
  let [since, before] = [performance.now(), ""];
  for (;;) {
    sent.push(...host.taken());
    const state = String(
      await page.evaluate("`${BENCH.noted.longTasks.length} ${BENCH.noted.rows} ${document.readyState}`"),
    );
    const now = `${sent.length} ${state}`;
    if (now !== before) [since, before] = [performance.now(), now];
    else if (!state.includes("null") && state.endsWith("complete") && performance.now() - since > rest) return sent;
    if (performance.now() > deadline) throw new Error(`no rows within ${patience / 1000} s`);
    await page.waitForTimeout(100);
  }
}

async function heapOf(browser: CDPSession): Promise<number> {
  await browser.send("HeapProfiler.collectGarbage");
  return z.parse(heapSchema, await browser.send("Runtime.getHeapUsage")).usedSize;
}

/** How long after each press the rows stand as they will; presses that change no row are left out. */
async function timed(page: Page, presses: readonly (() => Promise<void>)[]): Promise<number[]> {
  const times: number[] = [];
  for (const press of presses) {
    await page.evaluate(`BENCH.listen(${quiet})`);
    await press();
    const time = Number(await page.evaluate("BENCH.changed"));
    if (!Number.isNaN(time)) times.push(time);
  }
  return times;
}

/** Presses every filter, and again to take it back, with the rows in sight: a long list draws no others. */
async function clicks(page: Page, { filter, search }: Subject): Promise<number[]> {
  const buttons = await page.locator(filter).count();
  await page
    .locator(search)
    .first()
    .evaluate((field) => field.scrollIntoView({ block: "start" }));
  await page.waitForTimeout(rest);
  const press = (at: number) => () =>
    page
      .locator(filter)
      .nth(at)
      .evaluate((button: HTMLElement) => button.click());
  return timed(page, Array.from({ length: buttons }, (_, at) => [press(at), press(at)]).flat());
}

/** Types words letter by letter and takes them back again. */
async function typing(page: Page, selector: string, words: readonly string[]): Promise<number[]> {
  await page.locator(selector).first().focus();
  const keys = words.flatMap((word) => [...Array.from(word), ...Array.from(word, () => "Backspace")]);
  return timed(
    page,
    keys.map((key) => () => page.keyboard.press(key)),
  );
}
