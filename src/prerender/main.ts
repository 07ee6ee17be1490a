import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { i18n } from "i18next";
import { fetchParts } from "../app/lazyParts";
import type { Language } from "../domain/dataset/schema";
import { readDataset } from "../domain/dataset/readDataset";
import { readMethod } from "../domain/method";
import { offeredLanguages } from "../domain/site";
import { standaloneFileName, formatPath } from "../domain/url/paths";
import { aloneFile } from "./standalone";
import { addressesOf, goneAddressesOf } from "./routes";
import { readManifest } from "./assets";
import { languageDoor, missingPage } from "./rootPages";
import { headersFile } from "./security/headersFile";
import { asText, openData } from "../open-data/openData";
import { packFolder } from "./precompress";
import { pageData } from "./data/dataFiles";
import { pictureOf, writePicture } from "./og-image/pictures";
import { robotsFile, sitemap } from "./sitemap";
import { siteIcon, siteStyle, siteStyleFile } from "./theme";
import { describedDataset } from "./head/jsonLd";
import { writersTranslator } from "./prerenderI18n";
import { writtenPage } from "./renderPage";
import type { Edition } from "./buildContext";

/** Drawn pictures from one build to the next. */
const pictureCache = ".cache/pictures";

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });
const out = values.out;

/** Where the bundler leaves the parts of the page that is one file. */
const alone = join(out, ".alone");
const aloneParts = {
  script: await readFile(join(alone, "alone.js"), "utf8"),
  style: await readFile(join(alone, "alone.css"), "utf8"),
};

const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(out, file), "utf8"));

const write = async (file: string, text: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(join(out, file)), { recursive: true });
  await writeFile(join(out, file), text);
};

const dataset = readDataset(await json("data/dataset.json"));
const data = pageData(dataset);
const edition: Edition = {
  dataset,
  words: data.words,
  method: readMethod(await json("data/method.json")),
  manifest: readManifest(await json("manifest.json")),
  siteUrl: process.env["SITE_URL"]?.replace(/\/*$/, "/"),
};

await write("index.html", languageDoor(edition));
await write("404.html", missingPage(edition));
await write("_headers", headersFile());
const style = siteStyle(edition.dataset.site);
if (style !== null) await write(siteStyleFile, style);
await write("icon.svg", siteIcon(await readFile(join(out, "icon.svg"), "utf8"), edition.dataset.site));
const addresses = addressesOf(edition.dataset);
await write("robots.txt", robotsFile(edition.siteUrl));
if (edition.siteUrl !== undefined) await write("sitemap.xml", sitemap(edition.siteUrl, addresses));
for (const { name, content } of data.files()) await write(`data/${name}`, content);
for (const { name, content } of openData(edition.dataset, edition.siteUrl)) await write(`data/${name}`, content);
const pages = [...addresses, ...goneAddressesOf(edition.dataset)];
const translators: Partial<Record<Language, i18n>> = {};
for (const language of offeredLanguages(edition.dataset)) {
  const translator = await writersTranslator(language);
  await fetchParts(translator);
  translators[language] = translator;
  if (language === offeredLanguages(edition.dataset)[0]) {
    const described = describedDataset(edition, translator, language);
    if (described !== null) await write("data/dataset.jsonld", asText(described));
  }
  for (const address of pages.filter((one) => one.language === language)) {
    const picture = edition.siteUrl === undefined ? null : pictureOf(edition.dataset, translator, address);
    if (picture) await writePicture(picture, out, pictureCache);
    await write(`${formatPath(address)}index.html`, writtenPage(edition, translator, address, picture?.file ?? null));
  }
}
for (const report of edition.dataset.reports) {
  const translator = translators[report.language] ?? Object.values(translators)[0];
  if (!translator) continue;
  await write(standaloneFileName(report), aloneFile(edition.dataset, edition.method, translator, report, aloneParts));
}
// The manifest has done its work; what is left in the folder is what readers fetch.
await rm(join(out, "manifest.json"));
await rm(alone, { recursive: true });
await packFolder(out);
console.log(`${pages.length} pages in ${out}`);
