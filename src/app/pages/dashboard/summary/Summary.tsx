import { useMemo } from "react";
import { newestRound, goalsOf } from "../../../../domain/goal/assessmentIn";
import { AttentionList } from "./AttentionList";
import { CompareSwitch } from "../../../components/controls/CompareSelect";
import { Headline } from "./Headline";
import { laterCourse } from "../lazyYearChart";
import { openReport } from "../../../routing/currentReport";
import { PrintHead } from "../../../shell/PrintHeader";
import { ReportSwitch } from "./ReportSelect";
import { RoundPeriod } from "../../../components/text/RoundPeriod";
import { RoundSwitch } from "../../../components/controls/RoundSelect";
import { useAddress, useSite, useView } from "../../../SiteContext";
import { StatusLine } from "./StatusTally";

/** The front of the newspaper: ten seconds for the state, and what will not be met and why. It tells of the whole report, whatever the filters. */
export function Front() {
  const { dataset } = useSite();
  const { page } = useAddress();
  const [view] = useView();
  const report = openReport(dataset, page, view);
  const round = report.rounds.find(({ id }) => id === view.roundId) ?? newestRound(report);
  const goals = goalsOf(dataset, report);
  const targets = useMemo(() => goals.flatMap((goal) => goal.targets), [goals]);
  return (
    <div className="front waits">
      <PrintHead report={report} round={round} filtered />
      <div className="dateline">
        <ReportSwitch report={report} />
        <RoundSwitch report={report} round={round} />
        <CompareSwitch report={report} round={round} />
        <RoundPeriod report={report} round={round} />
      </div>
      <Headline report={report} goals={goals} />
      <StatusLine targets={targets} round={round} />
      {targets.length > 0 && <AttentionList report={report} round={round} goals={goals} />}
      {targets.length > 0 && <laterCourse.Part report={report} round={round} goals={goals} />}
    </div>
  );
}
