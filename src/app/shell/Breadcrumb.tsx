import { useTexts } from "../i18n/translation";
import type { Report } from "../../domain/dataset/schema";
import type { GoalSummary } from "../../domain/dataset/summary";
import { hasSeveralOrganisations } from "../../domain/site";
import { themeOf } from "../../domain/goal/themeOf";
import type { Page } from "../../domain/url/paths";
import { defaultViewOf } from "../../domain/url/viewParams";
import { Link } from "../routing/Link";
import { OrganisationName, ReportTitle } from "../components/text/ReportTitle";
import { ReportName } from "../components/text/ReportName";
import { useAddress } from "../routing/useAddress";
import { useCurrentReport } from "../routing/useCurrentReport";
import { useLinks } from "../routing/useLinks";
import { useSite } from "../data/SiteContext";

/** The breadcrumb: the report and, for a goal, its theme. */
export function Breadcrumb() {
  const t = useTexts("layout");
  const { dataset } = useSite();
  const { page } = useAddress();
  const { to } = useLinks();
  const report = useCurrentReport();
  if (page.kind === "dashboard" || page.kind === "reports" || page.kind === "unknown") return null;
  return (
    <nav aria-label={t("breadcrumb")}>
      <ol className="breadcrumb" role="list">
        {dataset.reports.length > 1 && (
          <li>
            <Link href={to({ kind: "reports" })}>{t("reports")}</Link>
          </li>
        )}
        <li>
          <Link href={to({ kind: "dashboard" }, defaultViewOf(report))}>
            {hasSeveralOrganisations(dataset) && (
              <>
                <OrganisationName report={report} />
                {" · "}
              </>
            )}
            <ReportTitle report={report} />
          </Link>
        </li>
        {page.kind === "goal" ? <ThemeStep goalId={page.goalId} report={report} /> : <PageStep kind={page.kind} />}
      </ol>
    </nav>
  );
}

function PageStep({ kind }: { kind: Exclude<Page["kind"], "dashboard" | "goal" | "reports" | "unknown"> }) {
  const t = useTexts("titles");
  return <li aria-current="page">{t(`heading.${kind}`)}</li>;
}

/** A goal's theme; the goal itself is the page's heading. */
function ThemeStep({ goalId, report }: { goalId: GoalSummary["id"]; report: Report }) {
  const { dataset } = useSite();
  const { to } = useLinks();
  const goal = dataset.goals.find(({ id }) => id === goalId);
  const theme = goal ? themeOf(dataset, goal) : null;
  if (theme === null) return null;
  return (
    <li>
      <Link href={to({ kind: "dashboard" }, { ...defaultViewOf(report), themes: [theme.id] })}>
        <ReportName of={theme} report={report} />
      </Link>
    </li>
  );
}
