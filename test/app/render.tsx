import { render } from "@testing-library/react";
import { App } from "../../src/app/App";
import { preloadAll } from "../../src/app/lazyPages";
import { localData } from "../../src/app/data/localData";
import { RuleList } from "../../src/app/pages/method/RuleList";
import { reportInView } from "../../src/app/data/QueryResultContext";
import { createFullI18n } from "../../src/app/i18n/createFullI18n";
import { method } from "../fixtures/method";
import { parseView } from "../../src/domain/url/viewParams";
import type { Dataset, Language } from "../../src/domain/dataset/schema";
import { SiteRouter } from "../../src/app/routing/SiteRouter";
import { CollapsedGoalsProvider } from "../../src/app/pages/dashboard/table/CollapsedGoalsContext";
import { SiteProvider } from "../../src/app/data/SiteContext";
import { TranslatorProvider } from "../../src/app/i18n/translation";
import { DashboardQueryProvider } from "../../src/app/pages/dashboard/DashboardQueryProvider";
import { FilterSummary } from "../../src/app/pages/dashboard/filters/FilterSummary";
import { Bar } from "../../src/app/pages/dashboard/toolbar/Bar";
import { Views } from "../../src/app/pages/dashboard/Views";

/** Sets the address below the site's folder, and loads what the page of its language and view needs. */
async function loadSite(dataset: Dataset, address: string) {
  const language = address.slice(0, 2) as Language;
  window.history.replaceState(null, "", `/${address}`);
  const translator = await createFullI18n(language);
  await preloadAll(translator);
  const data = localData(dataset);
  if (new URLSearchParams(window.location.search).has("q")) {
    const view = parseView(window.location.search, dataset);
    await data.searchIndex.fetch(reportInView(dataset, view), view.roundId);
  }
  return { translator, site: { ...data, language, method: () => ({ method, Rules: RuleList }) } };
}

/** Opens the page at an address below the site's folder, as a reader would. */
export async function open(dataset: Dataset, address: string): Promise<void> {
  const { translator, site } = await loadSite(dataset, address);
  render(<App site={site} translator={translator} base="" />);
}

/** Opens the bar and the four views at an address, without the page around them: looking for roles in the whole page takes a test's patience. */
export async function openViews(dataset: Dataset, address: string): Promise<void> {
  const { translator, site } = await loadSite(dataset, address);
  render(
    <TranslatorProvider value={translator}>
      <SiteRouter base="">
        <SiteProvider value={site}>
          <CollapsedGoalsProvider>
            <DashboardQueryProvider>
              <Bar />
              <FilterSummary />
              <Views />
            </DashboardQueryProvider>
          </CollapsedGoalsProvider>
        </SiteProvider>
      </SiteRouter>
    </TranslatorProvider>,
  );
}
