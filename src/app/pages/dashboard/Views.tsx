import type { ReactNode } from "react";
import { useTexts } from "../../i18n/translation";
import { viewLayouts } from "../../../domain/url/viewParams";
import type { ViewLayout } from "../../../domain/url/viewParams";
import { PrintLimitNotice, TruncationNotice, ScriptRequired } from "./LongReportNotices";
import { ErrorBoundary } from "../../components/errors/ErrorBoundary";
import { lazyViews } from "./lazyViews";
import { ResultCount } from "./toolbar/ResultCount";
import { PrintButton } from "../../components/controls/PrintButton";
import { useQueryResult } from "../../data/QueryResultContext";
import { TargetTable } from "./table/TargetTable";
import { useHydrated } from "../../components/useHydrated";
import { ViewTabs } from "./ViewTabs";

/** The views of the selected targets, one of which is open. */
export function Views() {
  const t = useTexts("views");
  const hydrated = useHydrated();
  const { view, shown, all } = useQueryResult();
  if (all.goals === 0) return null;
  return (
    <section className="section views needs-query" id="goals" aria-labelledby="goals-heading">
      <div className="views-head">
        <h2 id="goals-heading">{t("heading")}</h2>
        <ViewTabs />
      </div>
      <div className="result-line">
        <ResultCount />
        {view.layout === "table" && view.group !== "none" && shown.goals > 1 && (
          <PrintButton layout="goals" className="button-plain" />
        )}
      </div>
      <PrintLimitNotice />
      {shown.goals > 0 &&
        viewLayouts.map((layout) => (
          <ViewSection key={layout} layout={layout} isOpen={layout === view.layout}>
            {/* Closed views are prerendered for readers without scripts; otherwise they are rendered when opened. */}
            {(!hydrated || layout === view.layout) && <ViewOf layout={layout} isWritten={!hydrated} />}
          </ViewSection>
        ))}
    </section>
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
    <ErrorBoundary>
      <View />
    </ErrorBoundary>
  );
}
