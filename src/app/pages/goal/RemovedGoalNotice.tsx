import { useTexts } from "../../i18n/translation";
import type { RemovedGoal } from "../../../domain/dataset/schema";
import type { GoalSummary } from "../../../domain/dataset/summary";
import { Link } from "../../routing/Link";
import { ReportName } from "../../components/text/ReportName";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";

/** The page of a removed goal: why it was removed, and a link to the goal that replaced it. */
export function RemovedGoalNotice({ gone, to: goal }: { gone: RemovedGoal; to: GoalSummary | null }) {
  const { dataset, language } = useSite();
  const t = useTexts("pages");
  const { to } = useLinks();
  const reportOf = (id: string) => dataset.reports.find((report) => report.id === id);
  const reportOfGone = reportOf(gone.reportId);
  const report = goal && reportOf(goal.reportId);
  const lang = reportOfGone && reportOfGone.language !== language ? { lang: reportOfGone.language } : {};
  return (
    <div className="unknown">
      <h1>{t(goal ? "gone.merged" : "gone.removed")}</h1>
      <p>
        {t("gone.was")} <span {...lang}>{gone.title}</span>
      </p>
      <p>{gone.reason?.[language] ?? t(goal ? "gone.mergedWhy" : "gone.removedWhy")}</p>
      {goal && report && (
        <p>
          {t("gone.now")}{" "}
          <Link href={to({ kind: "goal", goalId: goal.id })}>
            <ReportName of={goal} report={report} />
          </Link>
        </p>
      )}
      <p>
        <Link href={to({ kind: "dashboard" })}>{t("unknown.home")}</Link>
      </p>
    </div>
  );
}
