import { useTexts } from "../../i18n/translation";
import type { Report } from "../../../domain/dataset/schema";
import type { GoalSummary } from "../../../domain/dataset/summary";
import { rollsUp } from "../../../domain/site";
import { newestRound, verdictIn } from "../../../domain/goal/assessmentIn";
import { goalThroughYears } from "../../../domain/goal/otherYears";
import { Link } from "../../routing/Link";
import { ReportName } from "../../components/text/ReportName";
import { useReportLang } from "../../i18n/useReportLang";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";
import { useStatusLabel } from "../../components/status/StatusIcon";

/**
 * The same goal in other years, newest first, each with its verdict, and its title if that was different; and the goals that were merged into this
 * one.
 */
export function OtherYears({ report, goal }: { report: Report; goal: GoalSummary }) {
  const { dataset } = useSite();
  const t = useTexts("goal");
  const { to } = useLinks();
  const statusLabel = useStatusLabel();
  const lang = useReportLang(report.language);
  const years = goalThroughYears(dataset, goal).toReversed();
  const merged = (dataset.goneGoals ?? []).filter((gone) => gone.to === goal.id);
  if (years.length < 2 && merged.length === 0) return null;
  return (
    <section className="section goal-years" aria-labelledby="years">
      <h2 id="years">{t("years.heading")}</h2>
      {years.length > 1 && (
        <ol role="list" reversed>
          {years.map((year) => {
            const round = newestRound(year.report);
            const isThis = year.goal.id === goal.id;
            return (
              <li key={year.goal.id}>
                {isThis ? (
                  <strong aria-current="page">{year.report.year}</strong>
                ) : (
                  <Link href={to({ kind: "goal", goalId: year.goal.id })}>{year.report.year}</Link>
                )}{" "}
                {rollsUp(dataset) && statusLabel(verdictIn(year.goal, round.id), round.kind)}
                {year.goal.title !== goal.title && (
                  <span className="muted">
                    {" · "}
                    <ReportName of={year.goal} report={year.report} />
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {merged.length > 0 && (
        <p className="muted">
          {t("years.merged")} <span {...lang}>{merged.map(({ title }) => title).join(" · ")}</span>
        </p>
      )}
    </section>
  );
}
