import { useMemo } from "react";
import { newestRound, goalsOf } from "../../../../domain/goal/assessmentIn";
import { AttentionList } from "./AttentionList";
import { CompareSelect } from "../../../components/controls/CompareSelect";
import { Headline } from "./Headline";
import { LazyYearChart } from "../lazyViews";
import { currentReport } from "../../../routing/currentReport";
import { PrintHeader } from "../../../components/PrintHeader";
import { ReportSelect } from "./ReportSelect";
import { RoundPeriod } from "../../../components/text/RoundPeriod";
import { RoundSelect } from "../../../components/controls/RoundSelect";
import { useAddress } from "../../../routing/useAddress";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";
import { Shares } from "./Shares";
import { StatusTally } from "./StatusTally";

/** The top of the dashboard: headline, status tally, shares, targets that need attention, and the year chart. It covers the whole report, whatever the filters. */
export function Summary() {
  const { dataset } = useSite();
  const { page } = useAddress();
  const [view] = useView();
  const report = currentReport(dataset, page, view);
  const round = report.rounds.find(({ id }) => id === view.roundId) ?? newestRound(report);
  const goals = goalsOf(dataset, report);
  const targets = useMemo(() => goals.flatMap((goal) => goal.targets), [goals]);
  return (
    <div className="front needs-query">
      <PrintHeader report={report} round={round} filtered />
      <div className="dateline">
        <ReportSelect report={report} />
        <RoundSelect report={report} round={round} />
        <CompareSelect report={report} round={round} />
        <RoundPeriod report={report} round={round} />
      </div>
      <Headline report={report} goals={goals} />
      <StatusTally targets={targets} round={round} />
      {targets.length > 0 && <Shares report={report} round={round} goals={goals} />}
      {targets.length > 0 && <AttentionList report={report} round={round} goals={goals} />}
      {targets.length > 0 && <LazyYearChart report={report} round={round} goals={goals} />}
    </div>
  );
}
