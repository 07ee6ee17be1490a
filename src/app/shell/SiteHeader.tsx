import { WaveDivider } from "./WaveDivider";
import { LanguageSwitcher } from "./LanguageSwitcher";
import { Link } from "../routing/Link";
import { currentReport } from "../routing/currentReport";
import { useAddress } from "../routing/useAddress";
import { useLinks } from "../routing/useLinks";
import { useSite } from "../data/SiteContext";
import { useView } from "../routing/useView";

/** The head of every page: whose report this is, the way home, and the languages. */
export function SiteHeader() {
  const { dataset } = useSite();
  const { page } = useAddress();
  const [view] = useView();
  const { to } = useLinks();
  const report = currentReport(dataset, page, view);
  const home = report.id === view.reportId ? view : undefined;
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <Link className="site-header-title" href={to({ kind: "dashboard" }, home && { ...home, ...unnarrowed })}>
          <span className="site-header-organisation" lang={report.language}>
            {report.organisation}
          </span>
          <span className="visually-hidden">: </span>
          <span className="site-header-report" lang={report.language}>
            {report.title}
          </span>
        </Link>
        <LanguageSwitcher />
      </div>
      <WaveDivider />
    </header>
  );
}

/** Home is the same report and round with nothing narrowed: the way out of any filter. */
const unnarrowed = { themes: [], programmes: [], statuses: [], changes: [], text: "" };
