import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../i18n/translation";
import type { Report, Round } from "../../../domain/dataset/schema";
import type { GoalSummary } from "../../../domain/dataset/summary";
import { FlowChart } from "./FlowChart";
import { LineChart } from "./LineChart";
import { AccessibleList } from "./AccessibleList";
import { awaitsResult, lineLayout } from "./lineLayout";
import type { LineLayout } from "./lineLayout";
import { localizedName } from "../../wording/localizedName";
import { useSite } from "../../data/SiteContext";
import { useHydrated } from "../useHydrated";

/** Above this many targets, or this height of the drawing, the chart shows counts instead of lines, which would tangle. */
const maxLines = 30;
const maxHeight = 1150;

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
  const { language } = useSite();
  const lines = useMemo(
    () => (fitLines(report, goals) ? lineLayout(report, goals, (target) => localizedName(language, target)) : null),
    [report, goals, language],
  );
  if (report.rounds.length < 2) return null;
  const hasTooManyLines = lines === null || lines.height > maxHeight;
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
        <FollowableLines layout={lines} report={report} round={round} />
      )}
    </section>
  );
}

const fitLines = (report: Report, goals: readonly GoalSummary[]): boolean =>
  report.rounds.length > 1 && goals.flatMap(({ targets }) => targets).length <= maxLines;

function FollowableLines({ layout, report, round }: { layout: LineLayout; report: Report; round: Round }) {
  const [followed, follow] = useState<string | null>(null);
  const hydrated = useHydrated();
  return (
    <div className="year-chart-figure" data-ready={hydrated ? "" : undefined}>
      <LineChart layout={layout} report={report} round={round} followed={followed} onFollow={follow} />
      <AccessibleList layout={layout} report={report} followed={followed} onFollow={follow} />
    </div>
  );
}
