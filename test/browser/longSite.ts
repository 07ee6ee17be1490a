import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fetchParts } from "../../src/app/laterParts";
import { loadTexts, translatorOf } from "../../src/app/texts";
import { addressesOf } from "../../src/publish/addresses";
import { readManifest } from "../../src/publish/assets";
import { pageData } from "../../src/publish/pageData";
import { writtenPage } from "../../src/publish/writtenPage";
import { writePath } from "../../src/url/page";
import { longReport } from "../app/longReport";
import { method } from "../method";

/*
 * Writes into a folder that the bundler has filled what a reader of a report of a thousand and one goals fetches in Finnish: its front page, its lists,
 * its data, and the pages of its first goals. All pages of such a site would take minutes.
 */
const [out = ""] = process.argv.slice(2);
const dataset = longReport(1001, 4);
const manifest = readManifest(JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")));
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), text);
};

await fetchParts();
const translator = translatorOf("fi", await loadTexts.fi());
const data = pageData(dataset);
for (const { name, content } of data.files()) write(`data/${name}`, content);
const wanted = addressesOf(dataset).filter(
  ({ language, page }) =>
    language === "fi" &&
    (page.kind === "dashboard" || page.kind === "goals" || (page.kind === "goal" && page.goalId === "tavoite-1")),
);
for (const address of wanted)
  write(
    `${writePath(address)}index.html`,
    writtenPage({ dataset, method, manifest, siteUrl: undefined, words: data.words }, translator, address),
  );
