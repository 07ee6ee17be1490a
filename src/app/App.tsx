import type { i18n } from "i18next";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { BaseLocationHook, BaseSearchHook } from "wouter";
import { RouteAnnouncer } from "./shell/RouteAnnouncer";
import { CollapsedGoalsProvider } from "./pages/dashboard/table/CollapsedGoalsContext";
import { DashboardPage } from "./pages/dashboard/DashboardPage";
import { Layout } from "./shell/Layout";
import { ErrorBoundary } from "./components/errors/ErrorBoundary";
import { LazyEmptySite, lazyPages, loadPageAt } from "./lazyPages";
import { navigateWhenLoaded } from "./routing/navigateWhenLoaded";
import { TranslatorProvider } from "./i18n/translation";
import { SiteProvider } from "./data/SiteContext";
import { SiteRouter } from "./routing/SiteRouter";
import { useAddress } from "./routing/useAddress";
import type { Site } from "./data/SiteContext";
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
      navigateWhenLoaded((to) =>
        loadPageAt(new URL(to, window.location.href).pathname.slice(base.length + 1), translator),
      ),
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
  const { page } = useAddress();
  return page.kind === "dashboard" ? (
    <DashboardPage last={last} />
  ) : (
    <>
      <OtherPage page={page} />
      {last}
    </>
  );
}

function OtherPage({ page }: { page: Exclude<Page, { kind: "dashboard" }> }) {
  switch (page.kind) {
    case "goal":
      return (
        <ErrorBoundary key={page.goalId}>
          <lazyPages.goal goalId={page.goalId} roundId={page.roundId} />
        </ErrorBoundary>
      );
    case "goals":
      return (
        <ErrorBoundary key="goals">
          <lazyPages.goals part={page.part} />
        </ErrorBoundary>
      );
    case "reports":
      return (
        <ErrorBoundary key="reports">
          <lazyPages.reports />
        </ErrorBoundary>
      );
    case "about":
      return (
        <ErrorBoundary key="about">
          <lazyPages.about />
        </ErrorBoundary>
      );
    case "method":
      return (
        <ErrorBoundary key="method">
          <lazyPages.method />
        </ErrorBoundary>
      );
    case "accessibility":
      return (
        <ErrorBoundary key="accessibility">
          <lazyPages.accessibility />
        </ErrorBoundary>
      );
    case "studio":
      return (
        <ErrorBoundary key="studio">
          <lazyPages.studio />
        </ErrorBoundary>
      );
    case "unknown":
      return (
        <ErrorBoundary key="unknown">
          <lazyPages.unknown path={page.path} />
        </ErrorBoundary>
      );
    default:
      return page satisfies never;
  }
}
