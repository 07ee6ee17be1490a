import { AttentionList } from "./AttentionList";
import { Headline } from "./Headline";
import { LazyYearChart } from "../lazyViews";
import { FilterSummary } from "../filters/FilterSummary";
import { NoResults } from "../filters/NoResults";
import { PrintHeader } from "../../../components/PrintHeader";
import { ReportLanguageNote } from "../../../components/text/ReportLanguageNote";
import { RoundPeriod } from "../../../components/text/RoundPeriod";
import { useQueryResult, useWaiting } from "../../../data/QueryResultContext";
import { ScopeNote } from "../filters/ScopeNote";
import { Shares } from "./Shares";
import { StatusTally } from "./StatusTally";

/** The top of the dashboard: headline, status tally, shares, targets that need attention, and the year chart, all by the active filters. */
export function Summary() {
  const { report, round, filteredGoals, shown, all } = useQueryResult();
  const { waits } = useWaiting();
  return (
    <div className="summary needs-query">
      <PrintHeader report={report} round={round} filtered />
      <div className="dateline">
        <RoundPeriod report={report} round={round} />
        <FilterSummary />
      </div>
      <Headline />
      <ReportLanguageNote report={report} />
      <StatusTally />
      {shown.targets > 0 && (
        <>
          <Shares />
          <AttentionList />
          <LazyYearChart report={report} round={round} goals={filteredGoals} note={<ScopeNote />} />
        </>
      )}
      {shown.goals === 0 && all.goals > 0 && !waits && <NoResults />}
    </div>
  );
}
