import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { filesIn } from "./files.mjs";

/*
 * What a reader's browser fetches for the front page, step by step, as it weighs when packed. A step fails above its limit; the aim is where
 * it should come to. Lower a limit with every step towards the aim, never raise one without a reason in the commit.
 *
 * The aim until a filter works is out of reach of a page that React makes live: react-dom 54.4 kB, i18next 14.0, the table 10.6, the schema 6.8, react
 * and its scheduler 4.0 and wouter 1.7 weigh 91.5 kB, the page with its styles 17, the data 2.7, which is 111 before the first line of ours. It would take a
 * second way to filter, without React, that draws what React draws: two ways to be wrong. What is pressed before React is there is done once it is.
 */
const dist = "dist";
const page = "fi/index.html";

const read = (/** @type {string} */ file) => readFileSync(join(dist, file));
const html = read(page).toString("utf8");

/** The scripts and styles that a page asks for. @param {string} text */
const fetchedBy = (text) =>
  [...text.matchAll(/(?:src|href)="((?:\.\.\/)*assets\/[^"]+)"/g)].map(([, address = ""]) =>
    address.replaceAll("../", ""),
  );

const assets = fetchedBy(html);
/** The script in the head asks for the data. */
const early = [...assets, "data/overview.json"];
const elsewhere = ["sv/index.html", "en/index.html", "index.html"]
  .flatMap((other) => fetchedBy(read(other).toString("utf8")))
  .filter((file) => !early.includes(file));
/** What a reader fetches who takes the view along as a file: what writes it, and its words. */
const ofDownloads =
  /^assets\/(?:exportView|exportContent|xlsx|csv|writePptx|slides|pptxgen|toTable|download-|__vite-browser-external-)/;
/** What only the page of the method fetches. */
const ofMethod = /^assets\/(?:method|loadMethod)-/;
/** The texts of other pages in languages that this reader does not read. */
const inOtherLanguages = /^assets\/(?:sv|en)Further-/;
/** What only the page of a long report fetches. */
const ofLongLists = /^assets\/WindowVirtualList-/;
const built = [...filesIn(join(dist, "assets")).keys()]
  .map((file) => `assets/${file}`)
  .filter((file) => !/\.(br|gz)$/.test(file));
const whenAskedFor = built
  .filter((file) => ![ofMethod, ofLongLists, inOtherLanguages].some((others) => others.test(file)))
  .filter((file) => !early.includes(file) && !elsewhere.includes(file));
/** The words of the goals, and of the newest round for searches. */
const words = [...filesIn(join(dist, "data")).keys()]
  .filter((file) => /^[0-9a-f]{12}\/(?:goals\/\d+|words\/.*)\.json$/.test(file))
  .map((file) => `data/${file}`);
const searched = words
  .filter((file) => file.includes("/words/"))
  .toSorted()
  .slice(-1);
const late = [
  ...whenAskedFor.filter((file) => !ofDownloads.test(file)),
  ...words.filter((file) => file.includes("/goals/")),
  ...searched,
];

const packed = (/** @type {Buffer | string} */ content) => brotliCompressSync(content).length;
const files = (/** @type {readonly string[]} */ some) => some.map((file) => ({ name: file, size: packed(read(file)) }));

const untilRows = html.slice(0, html.indexOf("<tbody"));
const whole = { name: page, size: packed(html) };

const steps = [
  {
    name: "before the first row",
    parts: [
      { name: `${page} up to its table`, size: packed(untilRows) },
      ...files(early.filter((file) => /\/(main-.*\.css|beforeHydration-)/.test(file))),
    ],
    limit: 11_500,
    aim: 12_000,
  },
  { name: "until a filter works", parts: [whole, ...files(early)], limit: 147_800, aim: 110_000 },
  {
    name: "with the charts",
    parts: [
      whole,
      ...files([...early, ...late.filter((file) => /\/(ChartsView|StackedBarChart|fiFurther)-/.test(file))]),
    ],
    limit: 234_200,
    aim: 205_000,
  },
  {
    name: "with every part that a dashboard ever fetches",
    parts: [whole, ...files([...early, ...late])],
    limit: 280_500,
    aim: 240_000,
  },
  {
    name: "with what draws a long report row by row",
    parts: files(built.filter((file) => ofLongLists.test(file))),
    limit: 10_000,
    aim: 10_000,
  },
  {
    name: "with what writes the view as a file, once it is asked for",
    parts: files(whenAskedFor.filter((file) => ofDownloads.test(file))),
    limit: 137_000,
    aim: 137_000,
  },
];

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

for (const { name, parts, limit, aim } of steps) {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const goal = size <= aim ? "" : `, ${kilobytes(size - aim)} above the aim`;
  console.log(`${size <= limit ? "✓" : "✕"} ${name}: ${kilobytes(size)} of ${kilobytes(limit)}${goal}`);
  for (const part of parts.toSorted((a, b) => b.size - a.size)) console.log(`    ${kilobytes(part.size)} ${part.name}`);
  if (size > limit) process.exitCode = 1;
}
