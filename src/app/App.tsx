import type { i18n } from "i18next";
import type { ReactNode } from "react";
import { Router } from "wouter";
import type { BaseLocationHook, BaseSearchHook } from "wouter";
import { Arrival } from "./shell/RouteAnnouncer";
import { ClosedGoals } from "./pages/dashboard/table/CollapsedGoalsContext";
import { DashboardPage } from "./pages/dashboard/DashboardPage";
import { Frame } from "./shell/Layout";
import { Guard } from "./shell/ErrorBoundary";
import { laterEmptySite, laterPages } from "./lazyPages";
import { turnPage } from "./routing/viewTransition";
import { TranslatorProvider } from "./i18n/translation";
import { SiteProvider, useAddress, useSite } from "./SiteContext";
import type { Site } from "./SiteContext";
import type { Page } from "../domain/url/paths";

interface AppProps {
  site: Site;
  translator: i18n;
  /** The path of the site's folder without a trailing slash. */
  base: string;
  /** Stands in for the address where there is no browser. */
  path?: string;
  /** Where addresses are kept, where that is not the browser's own address. */
  places?: { hook: BaseLocationHook; searchHook: BaseSearchHook };
  /** Drawn after all of the open page: its effects run once the whole page answers. */
  last?: ReactNode;
}

/** The whole page. */
export function App({ site, translator, base, path, places, last = null }: AppProps) {
  return (
    <TranslatorProvider value={translator}>
      <Router
        base={base}
        ssrSearch=""
        {...(places ?? { aroundNav: turnPage })}
        {...(path === undefined ? {} : { ssrPath: path })}
      >
        <SiteProvider value={site}>
          {site.dataset.reports.length === 0 ? (
            <>
              <laterEmptySite.Part />
              {last}
            </>
          ) : (
            <ClosedGoals>
              <Arrival />
              <Frame>
                <OpenPage last={last} />
              </Frame>
            </ClosedGoals>
          )}
        </SiteProvider>
      </Router>
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
  const { language } = useSite();
  switch (page.kind) {
    case "goal":
      return (
        <Guard key={page.goalId} language={language}>
          <laterPages.goal.Part goalId={page.goalId} roundId={page.roundId} />
        </Guard>
      );
    case "goals":
      return (
        <Guard key="goals" language={language}>
          <laterPages.goals.Part part={page.part} />
        </Guard>
      );
    case "about":
      return (
        <Guard key="about" language={language}>
          <laterPages.about.Part />
        </Guard>
      );
    case "method":
      return (
        <Guard key="method" language={language}>
          <laterPages.method.Part />
        </Guard>
      );
    case "accessibility":
      return (
        <Guard key="accessibility" language={language}>
          <laterPages.accessibility.Part />
        </Guard>
      );
    case "unknown":
      return (
        <Guard key="unknown" language={language}>
          <laterPages.unknown.Part path={page.path} />
        </Guard>
      );
    default:
      return page satisfies never;
  }
}
