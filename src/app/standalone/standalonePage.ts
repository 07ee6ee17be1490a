import type { i18n } from "i18next";
import type { Dataset, Report } from "../../domain/dataset/schema";
import type { Method } from "../../domain/method";
import { offeredLanguages } from "../../domain/site";
import { formatPath } from "../../domain/url/paths";
import { render } from "../entry-server";
import { pageHead } from "../wording/pageHead";
import { datasetOf } from "./datasetOf";
import { fillTemplate } from "./templateSlots";

/**
 * One report's dashboard as a single file that makes no requests: made by the build, and in the browser by the studio, from the same template. The
 * prerendered dashboard is readable without scripts.
 */
export async function renderStandalonePage(
  template: string,
  dataset: Dataset,
  method: Method,
  translator: i18n,
  report: Report,
): Promise<string> {
  const reportData = datasetOf(dataset, report);
  const language = standaloneLanguage(dataset, report);
  const path = formatPath({ language, page: { kind: "dashboard" } });
  return fillTemplate(template, {
    language,
    ...pageHead({ dataset: reportData, language }, translator, { kind: "dashboard" }),
    body: await render({ dataset: reportData, method, language, path, isStandalone: true }, translator),
    dataset: reportData,
  });
}

/** The language of a single-file page: the report's own, if the site offers it. */
export function standaloneLanguage(dataset: Dataset, report: Report) {
  const languages = offeredLanguages(dataset);
  return languages.find((one) => one === report.language) ?? languages[0] ?? "fi";
}
