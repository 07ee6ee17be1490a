import type { i18n } from "i18next";
import type { ReactNode } from "react";
import { Router } from "wouter";
import type { BaseLocationHook, BaseSearchHook } from "wouter";
import { Arrival } from "./Arrival";
import { ClosedGoals } from "./ClosedGoals";
import { DashboardPage } from "./DashboardPage";
import { Frame } from "./Frame";
import { Guard } from "./Guard";
import { laterEmptySite, laterPages } from "./laterPages";
import { turnPage } from "./pageTurn";
import { TranslatorProvider } from "./translation";
import { SiteProvider, useAddress, useSite } from "./Site";
import type { Site } from "./Site";
import type { Page } from "../url/page";

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
