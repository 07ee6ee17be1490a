import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { i18n } from "i18next";
import type { Language } from "../domain/dataset/schema";
import { readDataset } from "../domain/dataset/readDataset";
import { offeredLanguages } from "../domain/site";
import { standaloneFileName, formatPath } from "../domain/url/paths";
import { asText } from "../open-data/openData";
import type { Manifest } from "./assets";
import type { StudioBase } from "./readStudioBase";
import { siteData } from "./data/siteData";
import { describedDataset } from "./head/jsonLd";
import { pictureOf, writePicture } from "./og-image/pictures";
import { readersMethod } from "./readersMethod";
import { createPrerenderI18n } from "../app/i18n/createPrerenderI18n";
import { renderStandalonePage } from "../app/standalone/standalonePage";
import { renderPage } from "./renderPage";
import { languageRedirectPage, notFoundPage } from "./rootPages";
import { routesOf, removedGoalRoutesOf } from "./routes";
import { headersFile } from "./security/headersFile";
import { robotsFile, sitemap } from "./sitemap";
import { standaloneTemplate } from "./standaloneTemplate";
import type { StandaloneParts } from "./standaloneTemplate";
import { siteIcon, siteStyle, siteStyleFile } from "./theme";

/** Keeps rendered pictures between builds. */
const pictureCache = ".cache/pictures";

/** The inputs of a site, besides its dataset. */
export interface SiteParts {
  template: string;
  manifest: Manifest;
  /** The script and the stylesheet of the single-file page. */
  standalone: StandaloneParts;
  siteUrl: string | undefined;
  /** What the studio starts from. */
  base: StudioBase;
}

/**
 * Writes every page and data file of the site into a folder that already holds the dataset and the built scripts and styles. Returns the number of
 * pages.
 */
export async function writeSite(out: string, { standalone, base, ...parts }: SiteParts): Promise<number> {
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await writeFile(join(out, file), content);
  };
  const { siteUrl } = parts;
  const dataset = readDataset(JSON.parse(await readFile(join(out, "data/dataset.json"), "utf8")));
  const method = await readersMethod();
  const data = siteData(dataset, method, siteUrl);
  const context = { ...parts, dataset, method, goalTextFiles: data.goalTextFiles };

  await write("index.html", languageRedirectPage(context));
  await write("404.html", notFoundPage(context));
  await write("_headers", headersFile());
  const style = siteStyle(dataset.site);
  if (style !== null) await write(siteStyleFile, style);
  await write("icon.svg", siteIcon(await readFile(join(out, "icon.svg"), "utf8"), dataset.site));
  const addresses = routesOf(dataset);
  await write("robots.txt", robotsFile(siteUrl));
  if (siteUrl !== undefined) await write("sitemap.xml", sitemap(siteUrl, addresses));
  for (const { name, content } of data.files()) await write(`data/${name}`, content);

  const pages = [...addresses, ...removedGoalRoutesOf(dataset)];
  const languages = offeredLanguages(dataset);
  const translators: Partial<Record<Language, i18n>> = {};
  for (const language of languages) {
    const translator = await createPrerenderI18n(language);
    translators[language] = translator;
    if (language === languages[0]) {
      const described = describedDataset(context, translator, language);
      if (described !== null) await write("data/dataset.jsonld", asText(described));
    }
    for (const address of pages.filter((one) => one.language === language)) {
      const picture = siteUrl === undefined ? null : pictureOf(dataset, translator, address);
      if (picture) await writePicture(picture, out, pictureCache);
      const html = await renderPage(context, translator, address, picture?.file ?? null);
      await write(`${formatPath(address)}index.html`, html);
    }
  }
  const template = standaloneTemplate(dataset.site, method, standalone);
  await write("data/standalone.html", template);
  await write("data/base.json", JSON.stringify(base));
  for (const report of dataset.reports) {
    const translator = translators[report.language] ?? Object.values(translators)[0];
    if (translator)
      await write(
        standaloneFileName(report),
        await renderStandalonePage(template, dataset, method, translator, report),
      );
  }
  return pages.length;
}
