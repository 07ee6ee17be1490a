import { useEffect, useMemo, useRef } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../i18n/translation";
import { goalsOf } from "../../../domain/goal/assessmentIn";
import { sortsByWords } from "../../../domain/table/comparators";
import { layouts } from "../../../domain/url/viewParams";
import type { Layout } from "../../../domain/url/viewParams";
import { Chosen } from "./filters/ActiveFilters";
import { CopyView } from "./toolbar/CopyViewButton";
import { BeyondPaper, FirstOnly, NeedsScript } from "./LongReportNotices";
import { ExportMenu } from "./export/ExportMenu";
import { Filters } from "./filters/Filters";
import { Guard } from "../../shell/ErrorBoundary";
import { laterViews } from "./lazyViews";
import { NothingFound } from "./filters/NoResults";
import { ResultCount } from "./toolbar/ResultCount";
import { PrintButton } from "../../components/controls/PrintButton";
import { beforePrinting } from "../../components/printing";
import { useSeeker } from "../../data/searchIndex";
import { reportOf, selectionOf, Selected, useSelection } from "./SelectionContext";
import { useSite, useView } from "../../SiteContext";
import { TargetTable } from "./table/TargetTable";
import { useHydrated } from "../../components/useHydrated";
import { ViewTabs } from "./ViewTabs";
import { fetchAll } from "../../data/goalStore";
import { useAllWords } from "../../components/text/WithGoalText";

/** Four ways to look at the same targets, narrowed by the same filters. */
export function Views() {
  const t = useTexts("views");
  const { dataset, whole, alone } = useSite();
  const hydrated = useHydrated();
  const filters = useRef<HTMLDivElement>(null);
  const [asked] = useView();
  const report = reportOf(dataset, asked);
  const { seeker, state } = useSeeker(report, asked.roundId, asked.text);
  const waitsForWords = useAllWords(goalsOf(dataset, report), sortsByWords(asked.sort));
  const selection = useMemo(
    () => selectionOf(dataset, asked, seeker, waitsForWords ? () => undefined : whole.here),
    [dataset, asked, seeker, waitsForWords, whole],
  );
  const { view, shown, all } = selection;
  const waits = state === "coming" || waitsForWords;
  useEffect(
    () =>
      beforePrinting(async () => {
        await fetchAll(
          whole,
          selection.goals.map(({ goal }) => goal),
        );
      }),
    [selection, whole],
  );
  const focusFilters = () => filters.current?.focus();

  if (all.goals === 0) return null;
  return (
    <Selected selection={selection}>
      <section className="section views waits" id="goals" aria-labelledby="goals-heading">
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
          <Chosen onRemoved={focusFilters} />
        </div>
        <div className="result-line">
          <ResultCount waits={waits} namesOnly={state === "failed"} />
          <div className="result-tools">
            {!alone && (
              <>
                <CopyView />
                <ExportMenu />
              </>
            )}
            <PrintButton className="button" />
            {view.layout === "table" && shown.goals > 1 && <PrintButton layout="goals" className="button-plain" />}
          </div>
        </div>
        <BeyondPaper />
        {shown.goals === 0
          ? !waits && <NothingFound onLoosened={focusFilters} />
          : layouts.map((layout) => (
              <ViewSection key={layout} layout={layout} isOpen={layout === view.layout}>
                {/* Closed views are written for those without a script; with one they are drawn when opened. */}
                {(!hydrated || layout === view.layout) && <ViewOf layout={layout} isWritten={!hydrated} />}
              </ViewSection>
            ))}
      </section>
    </Selected>
  );
}

function ViewSection({ layout, isOpen, children }: { layout: Layout; isOpen: boolean; children: ReactNode }) {
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

function ViewOf({ layout, isWritten }: { layout: Layout; isWritten: boolean }) {
  const { language } = useSite();
  const { isLong } = useSelection();
  if (isWritten && isLong && layout !== "table") return <NeedsScript />;
  if (layout === "table")
    return (
      <>
        <TargetTable />
        {isWritten && <FirstOnly />}
      </>
    );
  const { Part } = laterViews[layout];
  return (
    <Guard language={language}>
      <Part />
    </Guard>
  );
}
