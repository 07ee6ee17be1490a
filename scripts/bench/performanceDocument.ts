import { format } from "prettier";
import * as z from "zod/mini";

const latency = z.nullable(z.object({ median: z.number(), p95: z.number(), presses: z.number() }));

/** What `npm run bench` writes, as it is read again. */
export const benchSchema = z.object({
  date: z.string(),
  machine: z.string(),
  chromium: z.string(),
  runs: z.int(),
  pages: z.array(
    z.object({
      name: z.string(),
      size: z.string(),
      conditions: z.string(),
      kilobytes: z.record(z.string(), z.number()),
      requests: z.number(),
      firstPaint: z.number(),
      rows: z.number(),
      blocked: z.number(),
      longestTask: z.number(),
      shift: z.number(),
      heapMegabytes: z.number(),
      elements: z.number(),
      filter: latency,
      search: latency,
      again: z.object({ kilobytes: z.number(), requests: z.number(), firstPaint: z.number(), rows: z.number() }),
    }),
  ),
});

/** The figures of one bench. */
export type Bench = z.infer<typeof benchSchema>;
type Page = Bench["pages"][number];

/** Measures of a page, in the order of the table: what it is called, and the figure. */
const measures: readonly [string, (page: Page) => number | null][] = [
  ["kB until it rests", ({ kilobytes }) => kilobytes["all"] ?? null],
  ["first paint", ({ firstPaint }) => firstPaint],
  ["rows", ({ rows }) => rows],
  ["blocked", ({ blocked }) => blocked],
  ["shift", ({ shift }) => shift],
  ["MB", ({ heapMegabytes }) => heapMegabytes],
  ["elements", ({ elements }) => elements],
  ["filter", ({ filter }) => filter?.median ?? null],
  ["p95", ({ filter }) => filter?.p95 ?? null],
  ["key", ({ search }) => search?.median ?? null],
  ["second visit, rows", ({ again }) => again.rows],
];

/** What the bench measured, as a document in Markdown: a table for each size and condition, times also as multiples of the page written by hand. */
export function performanceDocument({ date, machine, chromium, runs, pages }: Bench): Promise<string> {
  const tables = [...new Set(pages.map(({ size, conditions }) => `${size}\n${conditions}`))].map((key) => {
    const [size = "", conditions = ""] = key.split("\n");
    const some = pages.filter((page) => page.size === size && page.conditions === conditions);
    return [
      `## ${size === "sample" ? "The sample" : `${size} targets`}, ${conditions}`,
      tableOf(some),
      comparedWithFloor(some),
    ].join("\n\n");
  });
  const document = [
    "# How fast the page is",
    `Measured ${date} on ${machine}, in Chromium ${chromium}: medians of ${runs} first visits, the pages in turns, each followed by a second visit. Times in milliseconds; compare within a table only. This document is made from \`docs/figures/pages.json\`, which \`npm run bench\` writes.`,
    "*Floor* is a page written by hand: the rows as HTML, one style sheet, a few lines of script that hide rows, no pictures, one language; above the sample the first 40 rows as HTML and the rest as JSON, drawn near the window. *Tabulator + Chart.js* is a grid and a drawing library fed with JSON: what is picked to have a page by tomorrow. *Phone* is a line of 1.6 Mbit/s with round trips of 150 ms and a processor four times as slow.",
    ...tables,
  ];
  return format(document.join("\n\n"), { parser: "markdown", printWidth: 120 });
}

function tableOf(pages: readonly Page[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(["", ...measures.map(([name]) => name)]),
    row(["---", ...measures.map(() => "---:")]),
    ...pages.map((page) => row([page.name, ...measures.map(([, of]) => shown(of(page)))])),
  ].join("\n");
}

const shown = (figure: number | null): string => (figure === null ? "–" : figure.toLocaleString("en"));

/** How often the floor's time each page takes; empty where no floor was measured. */
function comparedWithFloor(pages: readonly Page[]): string {
  const floor = pages.find(({ name }) => name === "floor");
  if (!floor) return "";
  return pages
    .filter((page) => page !== floor)
    .map(({ name, firstPaint, rows, again }) => {
      const times = (figure: number, least: number) => (figure / least).toFixed(1);
      return `${name} against the floor: first paint ${times(firstPaint, floor.firstPaint)}, rows ${times(rows, floor.rows)}, rows at the second visit ${times(again.rows, floor.again.rows)} times.`;
    })
    .join(" ");
}
