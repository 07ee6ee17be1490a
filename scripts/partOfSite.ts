import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fetchParts } from "../src/app/lazyParts";
import type { Dataset } from "../src/domain/dataset/schema";
import type { Method } from "../src/domain/method";
import { addressesOf } from "../src/prerender/routes";
import { readManifest } from "../src/prerender/assets";
import { pageData } from "../src/prerender/data/dataFiles";
import { writersTranslator } from "../src/prerender/prerenderI18n";
import { writtenPage } from "../src/prerender/renderPage";
import { formatPath } from "../src/domain/url/paths";
import type { Page } from "../src/domain/url/paths";
import { bundled } from "./bundle.mjs";

/** Writes what a reader fetches in Finnish of the wanted pages of a large site, as the last build bundled it: all its pages would take minutes. */
export async function writePartOfSite(
  out: string,
  { dataset, method }: { dataset: Dataset; method: Method },
  isWanted: (page: Page) => boolean,
): Promise<void> {
  cpSync(bundled, out, { recursive: true });
  const manifest = readManifest(JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  };
  const translator = await writersTranslator("fi");
  await fetchParts(translator);
  const data = pageData(dataset);
  for (const { name, content } of data.files()) write(`data/${name}`, content);
  const edition = { dataset, method, manifest, siteUrl: undefined, words: data.words };
  for (const address of addressesOf(dataset))
    if (address.language === "fi" && isWanted(address.page))
      write(`${formatPath(address)}index.html`, writtenPage(edition, translator, address));
}
