import type { Dataset } from "../../domain/dataset/schema";
import { readMethod } from "../../domain/method";
import { createPrerenderI18n } from "../i18n/createPrerenderI18n";
import { renderStandalonePage, standaloneLanguage } from "./standalonePage";

/** Creates the single-file page of a report in the browser, from the template that the site has published. `folder` is the site's. */
export async function createStandalonePage(folder: URL, dataset: Dataset, reportId: string): Promise<string> {
  const report = dataset.reports.find(({ id }) => id === reportId);
  if (!report) throw new RangeError(`the dataset has no report ${reportId}`);
  const [template, method, translator] = await Promise.all([
    textOf(new URL("data/standalone.html", folder)),
    textOf(new URL("data/method.json", folder)).then((json) => readMethod(JSON.parse(json))),
    createPrerenderI18n(standaloneLanguage(dataset, report)),
  ]);
  return renderStandalonePage(template, dataset, method, translator, report);
}

async function textOf(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname} is not there (${response.status})`);
  return response.text();
}
