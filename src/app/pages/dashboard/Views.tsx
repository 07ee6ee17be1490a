import { useEffect, useMemo, useRef } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../i18n/translation";
import { goalsOf } from "../../../domain/goal/assessmentIn";
import { sortsByReportText } from "../../../domain/table/comparators";
import { viewLayouts } from "../../../domain/url/viewParams";
import type { ViewLayout } from "../../../domain/url/viewParams";
import { ActiveFilters } from "./filters/ActiveFilters";
import { CopyViewButton } from "./toolbar/CopyViewButton";
import { PrintLimitNotice, TruncationNotice, ScriptRequired } from "./LongReportNotices";
import { ExportMenu } from "./export/ExportMenu";
import { Filters } from "./filters/Filters";
import { ErrorBoundary } from "../../components/errors/ErrorBoundary";
import { lazyViews } from "./lazyViews";
import { NoResults } from "./filters/NoResults";
import { ResultCount } from "./toolbar/ResultCount";
import { PrintButton } from "../../components/controls/PrintButton";
import { beforePrinting } from "../../components/printing";
import { useMatcher } from "../../data/useMatcher";
import { reportInView, queryResult, QueryResultProvider, useQueryResult } from "../../data/QueryResultContext";
import { useSite } from "../../data/SiteContext";
import { useView } from "../../routing/useView";
import { TargetTable } from "./table/TargetTable";
import { useHydrated } from "../../components/useHydrated";
import { ViewTabs } from "./ViewTabs";
import { fetchAll } from "../../data/goalStore";
import { useAllGoalTexts } from "../../components/text/WithGoalText";

/** Four ways to look at the same targets, narrowed by the same filters. */
export function Views() {
  const t = useTexts("views");
  const { dataset, goalStore, isStandalone: alone } = useSite();
  const hydrated = useHydrated();
  const filters = useRef<HTMLDivElement>(null);
  const [asked] = useView();
  const report = reportInView(dataset, asked);
  const { seeker: matcher, state } = useMatcher(report, asked.roundId, asked.text);
  const waitsForWords = useAllGoalTexts(goalsOf(dataset, report), sortsByReportText(asked.sort));
  const result = useMemo(
    () => queryResult(dataset, asked, matcher, waitsForWords ? () => undefined : goalStore.get),
    [dataset, asked, matcher, waitsForWords, goalStore],
  );
  const { view, shown, all } = result;
  const waits = state === "coming" || waitsForWords;
  useEffect(
    () =>
      beforePrinting(async () => {
        await fetchAll(
          goalStore,
          result.goals.map(({ goal }) => goal),
        );
      }),
    [result, goalStore],
  );
  const focusFilters = () => filters.current?.focus();

  if (all.goals === 0) return null;
  return (
    <QueryResultProvider selection={result}>
      <section className="section views needs-query" id="goals" aria-labelledby="goals-heading">
        <div className="views-head">
          <h2 id="goals-heading">{t("heading")}</h2>
          <ViewTabs />
        </div>
        <div
          ref={filters}
          className="filters-region scripted"
          role="group"
          aria-label={t("filter.region")}
          tabIndex={-1}
        >
          <Filters />
          <ActiveFilters onRemoved={focusFilters} />
        </div>
        <div className="result-line">
          <ResultCount waits={waits} namesOnly={state === "failed"} />
          <div className="result-tools">
            {!alone && (
              <>
                <CopyViewButton />
                <ExportMenu />
              </>
            )}
            <PrintButton className="button" />
            {view.layout === "table" && shown.goals > 1 && <PrintButton layout="goals" className="button-plain" />}
          </div>
        </div>
        <PrintLimitNotice />
        {shown.goals === 0
          ? !waits && <NoResults onLoosened={focusFilters} />
          : viewLayouts.map((layout) => (
              <ViewSection key={layout} layout={layout} isOpen={layout === view.layout}>
                {/* Closed views are written for those without a script; with one they are drawn when opened. */}
                {(!hydrated || layout === view.layout) && <ViewOf layout={layout} isWritten={!hydrated} />}
              </ViewSection>
            ))}
      </section>
    </QueryResultProvider>
  );
}

function ViewSection({ layout, isOpen, children }: { layout: ViewLayout; isOpen: boolean; children: ReactNode }) {
  const t = useTexts("views");
  return (
    <section
      id={`view-${layout}`}
      className={`view ${isOpen ? "is-open" : ""}`}
      aria-labelledby={`view-${layout}-heading`}
    >
      <h3 id={`view-${layout}-heading`} className="view-heading">
        {t(`layout.${layout}`)}
      </h3>
      {children}
    </section>
  );
}

function ViewOf({ layout, isWritten }: { layout: ViewLayout; isWritten: boolean }) {
  const { language } = useSite();
  const { isLong } = useQueryResult();
  if (isWritten && isLong && layout !== "table") return <ScriptRequired />;
  if (layout === "table")
    return (
      <>
        <TargetTable />
        {isWritten && <TruncationNotice />}
      </>
    );
  const View = lazyViews[layout];
  return (
    <ErrorBoundary language={language}>
      <View />
    </ErrorBoundary>
  );
}
