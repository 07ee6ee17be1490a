import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../i18n/translation";
import type { Report, Round } from "../../../domain/dataset/schema";
import type { GoalSummary } from "../../../domain/dataset/summary";
import { FlowChart } from "./FlowChart";
import { LineChart } from "./LineChart";
import { AccessibleList } from "./AccessibleList";
import { awaitsResult, lineLayout } from "./lineLayout";
import { localizedName } from "../../wording/localizedName";
import { useSite } from "../../data/SiteContext";
import { useHydrated } from "../useHydrated";

/** Above this many targets, the chart shows counts instead of lines. */
const maxLines = 30;

/** The status of every target through the year's rounds, as a chart and an ordered list. Left out if there is only one round. */
export function YearChart({
  report,
  round,
  goals,
  note,
}: {
  report: Report;
  round: Round;
  goals: readonly GoalSummary[];
  /** Shown below the heading. */
  note?: ReactNode;
}) {
  const t = useTexts("summary");
  if (report.rounds.length < 2) return null;
  const hasTooManyLines = goals.flatMap(({ targets }) => targets).length > maxLines;
  const isOneYear = report.rounds.every(({ year }) => year === report.rounds[0]?.year);
  return (
    <section className="section year-chart" aria-labelledby="year-chart-heading">
      <h2 id="year-chart-heading">{t(isOneYear ? "course.heading" : "course.headingYears")}</h2>
      {note}
      <p className="year-chart-lead">
        {t(hasTooManyLines ? "course.leadBands" : "course.lead")}
        {awaitsResult(report) && <> {t(hasTooManyLines ? "course.openBands" : "course.open")}</>}
      </p>
      {hasTooManyLines ? (
        <FlowChart report={report} round={round} goals={goals} />
      ) : (
        <FollowableLines report={report} round={round} goals={goals} />
      )}
    </section>
  );
}

function FollowableLines({ report, round, goals }: { report: Report; round: Round; goals: readonly GoalSummary[] }) {
  const { language } = useSite();
  const [followed, follow] = useState<string | null>(null);
  const hydrated = useHydrated();
  const layout = useMemo(
    () => lineLayout(report, goals, (target) => localizedName(language, target)),
    [report, goals, language],
  );
  return (
    <div className="year-chart-figure" data-ready={hydrated ? "" : undefined}>
      <LineChart layout={layout} report={report} round={round} followed={followed} onFollow={follow} />
      <AccessibleList layout={layout} report={report} followed={followed} onFollow={follow} />
    </div>
  );
}
