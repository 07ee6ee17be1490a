import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

/*
 * What a reader's browser fetches of the built site for the Finnish front page, packed by brotli. A limit is lowered with every step towards the
 * aim beside it, and raised only with a reason in the commit. Files name each other by their hashes: other hashes alone change a large file by up to
 * 150 bytes.
 */
const html = readFileSync("dist/fi/index.html", "utf8");
/** The page up to the first row of its table: what comes before a reader sees one. */
const untilRows = ".cache/until-rows.html";
mkdirSync(".cache", { recursive: true });
writeFileSync(untilRows, html.slice(0, html.indexOf("<tbody")));
// What is linked as disabled is fetched with other pages.
const linked = [
  ...html.replaceAll(/<link[^>]* disabled[^>]*>/g, "").matchAll(/(?:src|href)="\.\.\/(assets\/[^"]+)"/g),
].map(([, file]) => `dist/${file}`);
const first = ["dist/fi/index.html", ...linked, "dist/data/summary.json"];
const assets = readdirSync("dist/assets")
  .filter((file) => !/\.(?:br|gz)$/.test(file))
  .map((file) => `dist/assets/${file}`)
  .filter((file) => !first.includes(file));
/** Files by their names without hashes. A name that no file has would be weighed as nothing. @param {string} names */
const named = (names) =>
  names.split(" ").flatMap((name) => {
    const found = assets.filter((file) => file.slice("dist/assets/".length).replace(/-[\w-]{8}\.\w+$/, "") === name);
    if (found.length === 0) throw new Error(`no file of the build is named ${name}: mend .size-limit.js`);
    return found;
  });

const charts = named("ChartsView StackedBarChart fiFurther");
const downloads = named("exportView writeXlsx buildPresentation writePptx paginate download __vite-browser-external");
const longList = named("WindowVirtualList");
const studio = named("StudioPage Workbench studio heads browser");
const reportWork = named("reportWork exportReport");
const readers = named("readWorkbook readWordDocument readHtmlDocument readDelimited");
const standalone = named("createStandalonePage");
const pdf = named("readPdf pdf pdf.worker");
const elsewhere = named("Breadcrumb method loadMethod languageRedirect notFound sv en svFurther enFurther");

/** The files that a file imports at its start. @param {string} file */
const importsOf = (file) =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(
    ([, name]) => `dist/assets/${name}`,
  );
/** Files with all that they import, and so on. @param {string[]} files */
const withImports = (files) => {
  const all = new Set(files);
  for (const file of all) for (const one of file.endsWith(".js") ? importsOf(file) : []) all.add(one);
  return all;
};
/** What only the studio imports: the bundler puts what several formats share in files of its own, with changing names. */
const ofStudio = new Set([...studio, ...reportWork, ...readers, ...pdf]);
const importers = new Map(
  assets.map((file) => [file, assets.filter((by) => by.endsWith(".js") && importsOf(by).includes(file))]),
);
for (let before = 0; before < ofStudio.size;) {
  before = ofStudio.size;
  for (const [file, by] of importers) if (by.length > 0 && by.every((one) => ofStudio.has(one))) ofStudio.add(file);
}
const withReport = withImports(reportWork);
const shared = [...withReport].filter((file) => ofStudio.has(file) && !studio.includes(file));
/** What a format takes beside the rest. @param {string} name */
const format = (name) => [...withImports(named(name))].filter((file) => ofStudio.has(file) && !withReport.has(file));
const late = assets.filter(
  (file) => ![...downloads, ...longList, ...elsewhere, ...ofStudio, ...standalone].includes(file),
);

export default [
  {
    name: "before the first row",
    path: [untilRows, ...first.filter((file) => /\/main-.*\.css$|\/beforeHydration-/.test(file))],
    limit: "13.2 kB",
  },
  // Aim: 130 kB.
  { name: "until a filter works", path: first, limit: "143 kB" },
  { name: "with the charts", path: [...first, ...charts], limit: "231.1 kB" },
  { name: "with every part that a dashboard fetches", path: [...first, ...late], limit: "276 kB" },
  { name: "what draws a long report row by row", path: longList, limit: "10 kB" },
  { name: "what writes the view as a file", path: downloads, limit: "131 kB" },
  // Fetched when the studio is opened, with its texts in all three languages; when there is a report to read; for its format; when it is saved as a page.
  { name: "the studio", path: studio, limit: "63.7 kB" },
  { name: "what reads a report", path: shared, limit: "298.5 kB" },
  { name: "what reads an Excel file", path: format("readWorkbook"), limit: "66.9 kB" },
  { name: "what reads a Word file", path: format("readWordDocument"), limit: "12.9 kB" },
  { name: "what reads a web page", path: format("readHtmlDocument"), limit: "29.3 kB" },
  { name: "what reads a text file", path: format("readDelimited"), limit: "41.3 kB" },
  { name: "what saves a report as a page", path: standalone, limit: "31 kB" },
  { name: "what reads a PDF", path: pdf, limit: "444.5 kB" },
];
