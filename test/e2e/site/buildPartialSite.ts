import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Dataset } from "../../../src/domain/dataset/schema";
import type { Method } from "../../../src/domain/method";
import { routesOf } from "../../../src/prerender/routes";
import { readManifest } from "../../../src/prerender/assets";
import { pageData } from "../../../src/prerender/data/dataFiles";
import { createPrerenderI18n } from "../../../src/app/i18n/createPrerenderI18n";
import { renderPage } from "../../../src/prerender/renderPage";
import { formatPath } from "../../../src/domain/url/paths";
import type { Page } from "../../../src/domain/url/paths";
import { keptManifest } from "../../../src/prerender/plugin";

/** Writes what a reader fetches in Finnish of the wanted pages of a large site, as the last build bundled it: all its pages would take minutes. */
export async function buildPartialSite(
  out: string,
  { dataset, method }: { dataset: Dataset; method: Method },
  isWanted: (page: Page) => boolean,
): Promise<void> {
  if (!existsSync(keptManifest)) throw new Error("the site was never built: run npm run build");
  for (const part of ["assets", "icon.svg"]) cpSync(join("dist", part), join(out, part), { recursive: true });
  const manifest = readManifest(JSON.parse(readFileSync(keptManifest, "utf8")));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  };
  const translator = await createPrerenderI18n("fi");
  const data = pageData(dataset);
  for (const { name, content } of data.files()) write(`data/${name}`, content);
  write("data/method.json", JSON.stringify(method));
  const context = {
    dataset,
    method,
    template: readFileSync("index.html", "utf8"),
    manifest,
    siteUrl: undefined,
    goalTextFiles: data.goalTextFiles,
  };
  for (const address of routesOf(dataset))
    if (address.language === "fi" && isWanted(address.page))
      write(`${formatPath(address)}index.html`, await renderPage(context, translator, address));
}
