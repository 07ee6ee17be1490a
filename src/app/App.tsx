import type { i18n } from "i18next";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { BaseLocationHook, BaseSearchHook } from "wouter";
import { RouteAnnouncer } from "./shell/RouteAnnouncer";
import { CollapsedGoalsProvider } from "./pages/dashboard/table/CollapsedGoalsContext";
import { DashboardPage } from "./pages/dashboard/DashboardPage";
import { Layout } from "./shell/Layout";
import { ErrorBoundary } from "./components/errors/ErrorBoundary";
import { LazyEmptySite, lazyPages, loadPage } from "./lazyPages";
import { navigateWhenLoaded } from "./routing/navigateWhenLoaded";
import { TranslatorProvider } from "./i18n/translation";
import { SiteProvider } from "./data/SiteContext";
import { SiteRouter } from "./routing/SiteRouter";
import { useAddress } from "./routing/useAddress";
import { useLoadedPage } from "./useLoadedPage";
import type { Site } from "./data/SiteContext";
import { parsePath } from "../domain/url/paths";
import type { Page } from "../domain/url/paths";

interface AppProps {
  site: Site;
  translator: i18n;
  /** The path of the site's folder without a trailing slash. */
  base: string;
  /** The URL's path, where there is no browser. */
  path?: string;
  /** Reads and writes the location elsewhere than in the URL's path, as the single-file page does. */
  location?: { hook: BaseLocationHook; searchHook: BaseSearchHook };
  /** Rendered after the open page: its effects run once the whole page is hydrated. */
  last?: ReactNode;
}

/** The whole page: providers, layout and the open page. */
export function App({ site, translator, base, path, location, last = null }: AppProps) {
  const aroundNav = useMemo(
    () =>
      navigateWhenLoaded((to) => {
        const path = new URL(to, window.location.href).pathname.slice(base.length + 1);
        return loadPage(parsePath(path)?.page.kind ?? "unknown", translator);
      }),
    [base, translator],
  );
  return (
    <TranslatorProvider value={translator}>
      <ErrorBoundary whole>
        <SiteRouter
          base={base}
          ssrSearch=""
          {...(location ?? { aroundNav })}
          {...(path === undefined ? {} : { ssrPath: path })}
        >
          <SiteProvider value={site}>
            {site.dataset.reports.length === 0 ? (
              <>
                <LazyEmptySite />
                {last}
              </>
            ) : (
              <CollapsedGoalsProvider>
                <RouteAnnouncer />
                <Layout>
                  <OpenPage last={last} />
                </Layout>
              </CollapsedGoalsProvider>
            )}
          </SiteProvider>
        </SiteRouter>
      </ErrorBoundary>
    </TranslatorProvider>
  );
}

function OpenPage({ last }: { last: ReactNode }) {
  const page = useLoadedPage(useAddress().page);
  return page.kind === "dashboard" ? (
    <DashboardPage last={last} />
  ) : (
    <>
      <ErrorBoundary key={page.kind === "goal" ? page.goalId : page.kind}>
        <OtherPage page={page} />
      </ErrorBoundary>
      {last}
    </>
  );
}

function OtherPage({ page }: { page: Exclude<Page, { kind: "dashboard" }> }) {
  if (page.kind === "goal") return <lazyPages.goal goalId={page.goalId} roundId={page.roundId} />;
  if (page.kind === "goals") return <lazyPages.goals part={page.part} />;
  if (page.kind === "unknown") return <lazyPages.unknown path={page.path} />;
  const Page = lazyPages[page.kind];
  return <Page />;
}
