import { WaveDivider } from "./WaveDivider";
import { LanguageSwitcher } from "./LanguageSwitcher";
import { useTexts } from "../i18n/translation";
import { siteName } from "../../domain/site";
import { OrganisationName, ReportTitle } from "../components/text/ReportTitle";
import { Link } from "../routing/Link";
import { useAddress } from "../routing/useAddress";
import { useCurrentReport } from "../routing/useCurrentReport";
import { useLinks } from "../routing/useLinks";
import { useSite } from "../data/SiteContext";
import { useView } from "../routing/useView";

/** The header of every page: organisation, link to the dashboard, and languages. */
export function SiteHeader() {
  const t = useTexts("layout");
  const { dataset } = useSite();
  const { page } = useAddress();
  const [view] = useView();
  const { to } = useLinks();
  const report = useCurrentReport();
  const home = report.id === view.reportId ? view : undefined;
  return (
    <header className="site-header">
      <div className="site-header-inner">
        {page.kind === "reports" ? (
          <SiteTitle />
        ) : (
          <Link className="site-header-title" href={to({ kind: "dashboard" }, home && { ...home, ...unnarrowed })}>
            <OrganisationName className="site-header-organisation" report={report} />
            <span className="visually-hidden">: </span>
            <ReportTitle className="site-header-report" report={report} />
          </Link>
        )}
        <div className="site-header-links">
          {dataset.reports.length > 1 && (
            <Link href={to({ kind: "reports" })} aria-current={page.kind === "reports" ? "page" : undefined}>
              {t("reports")}
            </Link>
          )}
          <LanguageSwitcher />
        </div>
      </div>
      <WaveDivider />
    </header>
  );
}

/** The page of all reports has the site's name, since no report is open. */
function SiteTitle() {
  const { dataset, language } = useSite();
  const t = useTexts("layout");
  return (
    <p className="site-header-title">
      {dataset.site?.publisher !== undefined && (
        <span className="site-header-organisation">{dataset.site.publisher}</span>
      )}
      <span className="site-header-report">{siteName(dataset, language) ?? t("site")}</span>
    </p>
  );
}

/** The link to the dashboard keeps report and round, and clears all filters. */
const unnarrowed = { themes: [], programmes: [], statuses: [], changes: [], text: "" };
