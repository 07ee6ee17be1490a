import { render } from "@testing-library/react";
import { App } from "../../src/app/App";
import { fetchParts } from "../../src/app/laterParts";
import { siteOf } from "../../src/app/siteOf";
import { MethodRules } from "../../src/app/MethodRules";
import { reportOf } from "../../src/app/selection";
import { fullTranslator } from "../../src/app/fullTranslator";
import { method } from "../method";
import { readView } from "../../src/url/view";
import type { Language } from "../../src/model/contract";
import type { Dataset } from "../../src/model/dataset";

/** Opens the page at an address below the site's folder, as a reader would. */
export async function open(dataset: Dataset, address: string): Promise<void> {
  const language = address.slice(0, 2) as Language;
  window.history.replaceState(null, "", `/${address}`);
  const translator = await fullTranslator(language);
  await fetchParts(translator);
  const site = siteOf(dataset);
  if (new URLSearchParams(window.location.search).has("q")) {
    const view = readView(window.location.search, dataset);
    await site.search.fetch(reportOf(dataset, view), view.roundId);
  }
  render(
    <App
      site={{ ...site, language, method: () => ({ method, Rules: MethodRules }) }}
      translator={translator}
      base=""
    />,
  );
}
