import { useTexts } from "../../i18n/translation";
import type { Report } from "../../../domain/dataset/schema";
import type { LineLayout } from "./lineLayout";
import { newestRound } from "../../../domain/goal/assessmentIn";
import { Link } from "../../routing/Link";
import { ReportName } from "../text/ReportName";
import { roundName } from "../../wording/roundName";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";
import { StatusIcon, useStatusLabel } from "../status/StatusIcon";

/**
 * The chart's content as an ordered list, worst first: from the chart's bottom up. On a phone it replaces the chart; elsewhere it is for screen readers and the
 * keyboard. The focused item highlights its line in the chart, and the highlighted line's item is shown below the chart.
 */
export function AccessibleList({
  layout,
  report,
  followed,
  onFollow,
}: {
  layout: LineLayout;
  report: Report;
  followed: string | null;
  onFollow: (targetId: string | null) => void;
}) {
  const t = useTexts("summary");
  const common = useTexts("common");
  const { language } = useSite();
  const { to } = useLinks();
  const statusLabel = useStatusLabel();
  const newest = newestRound(report);
  return (
    <ol className="year-chart-list" role="list" aria-label={t("course.label")}>
      {layout.lines.toReversed().map(({ goal, target, marks, last }) => (
        <li key={target.id} className={followed === target.id ? "read-out-if-wide is-followed" : "read-out-if-wide"}>
          <Link
            href={`${to({ kind: "goal", goalId: goal.id })}#${target.id}`}
            onFocus={() => onFollow(target.id)}
            onBlur={() => onFollow(null)}
          >
            <ReportName of={target} report={report} />
          </Link>{" "}
          {last.status !== "none" && last.postponedTo !== undefined && (
            <span className="postponed">
              <span aria-hidden="true">→ {last.postponedTo}</span>
              <span className="visually-hidden">, {t("attention.postponed", { year: last.postponedTo })}</span>
            </span>
          )}
          <span className="year-chart-steps">
            {marks.map(({ assessment }, index) => {
              const round = report.rounds[index];
              return (
                round && (
                  <span key={round.id}>
                    <span className="visually-hidden">
                      {`${index === 0 ? ": " : ", "}${t("course.then", {
                        round: roundName(common, language, report, round),
                        status: statusLabel(assessment.status, round.kind, assessment.noneReason),
                      })}`}
                    </span>
                    <StatusIcon status={assessment.status} noneReason={assessment.noneReason} />
                  </span>
                )
              );
            })}
            <span aria-hidden="true">{statusLabel(last.status, newest.kind, last.noneReason)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
