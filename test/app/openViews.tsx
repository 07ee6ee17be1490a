import { render } from "@testing-library/react";
import { Router } from "wouter";
import { ClosedGoals } from "../../src/app/ClosedGoals";
import { fetchParts } from "../../src/app/laterParts";
import { siteOf } from "../../src/app/siteOf";
import { MethodRules } from "../../src/app/MethodRules";
import { reportOf } from "../../src/app/selection";
import { SiteProvider } from "../../src/app/Site";
import { fullTranslator } from "../../src/app/fullTranslator";
import { TranslatorProvider } from "../../src/app/translation";
import { Views } from "../../src/app/Views";
import { method } from "../method";
import { readView } from "../../src/url/view";
import type { Language } from "../../src/model/contract";
import type { Dataset } from "../../src/model/dataset";

/** Opens the four views at an address, without the page around them: looking for roles in the whole page takes a test's patience. */
export async function openViews(dataset: Dataset, address: string): Promise<void> {
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
    <TranslatorProvider value={translator}>
      <Router base="">
        <SiteProvider value={{ ...site, language, method: () => ({ method, Rules: MethodRules }) }}>
          <ClosedGoals>
            <Views />
          </ClosedGoals>
        </SiteProvider>
      </Router>
    </TranslatorProvider>,
  );
}
